import { assessmentsFile } from "~/web/files/served-file";
import { served } from "~/web/served";

export const loader = served((request) => assessmentsFile(request, "assessment.json"));
