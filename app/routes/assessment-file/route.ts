import { exportedFile } from "~/web/exporting";
import { served } from "~/web/served";

export const loader = served(exportedFile);
