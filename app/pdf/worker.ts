import type { Report } from "~/domain/report-types";
import type { PlanPart } from "~/domain/team-plan/plan-part";
import { type LogoOutcome, logoFrom } from "./logo-from";
import type { RenderOptions } from "./render-options";
import { type Rendered, renderReport } from "./render-report";
import { renderTeamPlan, type TeamPlanOptions } from "./team-plan/render-team-plan";

/** What travels into a render thread. */
export interface RenderJob {
  readonly report: Report;
  readonly options: RenderOptions;
}

/** The entry of a render thread: one report in, its PDF and the characters that had to be replaced out. */
export default function render({ report, options }: RenderJob): Promise<Rendered> {
  return renderReport(report, options);
}

/** What travels in for the paper of an adopted plan. */
export interface TeamPlanJob {
  readonly part: PlanPart;
  readonly options: TeamPlanOptions;
}

/** Another entry: the shown part of an adopted plan in, its PDF out. */
export const teamPlan = ({ part, options }: TeamPlanJob): Promise<Rendered> => renderTeamPlan(part, options);

/** The third entry: an uploaded picture in, a logo out. */
export const logo = (bytes: Uint8Array): Promise<LogoOutcome> => logoFrom(bytes);
