import { servedFile } from "~/web/files/served-file";
import { served } from "~/web/served";

export const loader = served(servedFile);
