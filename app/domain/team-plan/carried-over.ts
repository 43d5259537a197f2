import { adopt, type Proposed } from "./adopt";
import { placedIn } from "./basis-of";
import { withItemAt } from "./item-place";
import type { PlanOutcome } from "./plan-outcome";
import type { PlanItem, TeamPlan } from "./team-plan";

/**
 * The plan that follows a reassessment: what the new report proposes, with everything unfinished of the earlier plan carried over as it stands,
 * wording, owner, ticks and notes. An unfinished action stands where the new report puts it, else in the window of the new ninety days it stood in;
 * own due dates from the new day 1 on are kept. What is done stays behind with the earlier plan; what was dropped or rejected stays out with its reason.
 */
export function carriedOver(earlier: TeamPlan, report: Proposed, start: string): PlanOutcome {
  const adopted = adopt(report, start);
  if (!adopted.ok || report.plan === null) return adopted;
  const places = new Map(placedIn(report.plan).map(({ action, window }) => [action, window]));
  const open = earlier.items
    .filter(({ state }) => state.status === "not-started" || state.status === "doing")
    .map((item) => (item.due !== null && item.due < start ? { ...item, due: null } : item));
  const leftOut = [
    ...earlier.items.flatMap(({ action, state }) =>
      action !== null && state.status === "dropped" ? [{ id: action, reason: state.why }] : [],
    ),
    ...earlier.rejected,
  ];
  const isLeftOut = (id: string) => leftOut.some((each) => each.id === id);
  const { plan } = adopted;
  const items = open.reduce<readonly PlanItem[]>(
    (held, item) => {
      const index = held.findIndex(({ id }) => id === item.id);
      if (index >= 0) return held.with(index, { ...item, window: (held[index] as PlanItem).window });
      const window = (item.action === null ? undefined : places.get(item.action)) ?? item.window;
      return withItemAt(held, { ...item, window }, Number.POSITIVE_INFINITY);
    },
    plan.items.filter(({ id }) => !isLeftOut(id)),
  );
  const rejected = [...plan.rejected.filter(({ id }) => !isLeftOut(id)), ...leftOut];
  const people = new Map(earlier.tasks.map((task) => [task.question, task.person]));
  const tasks = plan.tasks.map((task) => ({ ...task, person: people.get(task.question) ?? "" }));
  return { ...adopted, plan: { ...plan, items, rejected, tasks } };
}
