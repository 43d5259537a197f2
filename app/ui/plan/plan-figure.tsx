import { planTimeline } from "~/charts/plan-timeline";
import { words as told } from "~/domain/narration/words";
import type { Plan, Report } from "~/domain/report-types";
import { Figure } from "~/ui/figure/figure";

/** What the plan would change if its actions are done: score, range and level from today to the last window; nothing where there is no score. */
export function PlanFigure({
  report,
  plan,
}: {
  readonly report: Pick<Report, "overall" | "instrument">;
  readonly plan: Plan;
}) {
  const { overall, instrument } = report;
  if (overall.score === null) return null;
  const input = { overall, plan, instrument };
  return (
    <Figure
      className="mt-8"
      wide={planTimeline(input, { width: 720, height: 300, size: 13 })}
      narrow={planTimeline(input, { width: 328, height: 280, size: 11, right: 3.5 })}
    >
      {told.plan.forecast}{" "}
    </Figure>
  );
}
