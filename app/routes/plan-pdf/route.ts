import { planPaper } from "~/web/files/served-file";
import { served } from "~/web/served";

export const loader = served(planPaper);
