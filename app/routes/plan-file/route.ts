import { served } from "~/web/served";
import { planFile } from "~/web/team-plan/plan-files";

export const loader = served(planFile);
