import { archiveZip } from "~/web/archive/archive-zip";
import { served } from "~/web/served";

export const loader = served(archiveZip);
