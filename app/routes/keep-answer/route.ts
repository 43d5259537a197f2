import { keptAnswer } from "~/web/kept";
import { served } from "~/web/served";

export const action = served(keptAnswer);
