import type { Report } from "~/domain/report-types";
import { agreementMap } from "./agreement-map";
import type { Chart } from "./chart";
import { levelLadder } from "./level-ladder";
import { mirageQuadrant } from "./mirage-quadrant";
import { planTimeline } from "./plan-timeline";
import { profileBars } from "./profile-bars";

/** The charts of a report whose numbers stand in its appendix as tables, in its order. */
export function numberedCharts({ overall, plan, instrument, workshop, figures, profile }: Report): readonly Chart[] {
  return [
    profileBars({ profile }),
    overall.coverage === null ? null : levelLadder({ overall, instrument }),
    mirageQuadrant(figures),
    workshop === null ? null : agreementMap(workshop.questions, instrument),
    plan === null || overall.score === null ? null : planTimeline({ overall, plan, instrument }),
  ].filter((chart): chart is Chart => chart !== null);
}
