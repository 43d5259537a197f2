import type { Place } from "../planning/place";
import { reachedLevel } from "../reached-level";
import type { Report } from "../report-types";
import { placedIn } from "./basis-of";
import type { PlanItem, TeamPlan } from "./team-plan";

/** Why a report no longer proposes an action: what it would lift is reached, somebody left it out, or it would lift nothing now. */
export type NoLongerWhy = "reached" | "left-out" | "nothing-to-lift";

/** What a later report proposes to do otherwise than the report the team last looked at. Nothing of it happens by itself. */
export interface PlanDifference {
  /** ISO date of the later report. */
  readonly taken: string;
  readonly added: readonly { readonly action: string; readonly window: Place }[];
  readonly noLonger: readonly { readonly item: string; readonly why: NoLongerWhy }[];
  /** Not begun yet, and proposed for another window than it stands in. */
  readonly moved: readonly { readonly item: string; readonly from: Place; readonly to: Place }[];
  /** Questions newly unknown, without a task. */
  readonly findOut: readonly string[];
  /** Open tasks whose question is answered now. */
  readonly found: readonly string[];
}

type Compared = Pick<Report, "taken" | "plan" | "questionsById" | "actionsById">;

/** What a later report would change in an adopted plan, measured from what the team last looked at; null where it proposes nothing new. */
export function planDifference(plan: TeamPlan, report: Compared): PlanDifference | null {
  if (report.plan === null) return null;
  const { basis, items, rejected, tasks } = plan;
  const now = new Map<string, Place>(placedIn(report.plan).map(({ action, window }) => [action, window]));
  const then = new Map(basis.placed.map(({ action, window }) => [action, window]));
  const settled = new Set([...items.flatMap(({ action }) => action ?? []), ...rejected.map(({ id }) => id)]);
  const unknown = new Set(report.plan.findOut);
  const difference: PlanDifference = {
    taken: report.taken,
    added: [...now].flatMap(([action, window]) =>
      then.has(action) || settled.has(action) ? [] : [{ action, window }],
    ),
    noLonger: items.flatMap(({ id, action, state: { status } }) =>
      action === null || status === "done" || status === "dropped" || !then.has(action) || now.has(action)
        ? []
        : [{ item: id, why: whyNoLonger(action, report) }],
    ),
    moved: items.flatMap((item) => movedNow(item, then, now)),
    findOut: report.plan.findOut.filter(
      (question) => !basis.findOut.includes(question) && !tasks.some((task) => task.question === question),
    ),
    found: tasks.flatMap(({ question, foundOn }) =>
      foundOn === null && basis.findOut.includes(question) && !unknown.has(question) ? question : [],
    ),
  };
  const { taken: _taken, ...parts } = difference;
  return Object.values(parts).every((part) => part.length === 0) ? null : difference;
}

function movedNow(
  { id, action, window, state }: PlanItem,
  then: ReadonlyMap<string, Place>,
  now: ReadonlyMap<string, Place>,
): PlanDifference["moved"] {
  if (action === null || state.status !== "not-started") return [];
  const [before, to] = [then.get(action), now.get(action)];
  return before === undefined || to === undefined || to === before || to === window
    ? []
    : [{ item: id, from: window, to }];
}

function whyNoLonger(action: string, { plan, questionsById, actionsById }: Compared): NoLongerWhy {
  if (plan?.rejected.some(({ id }) => id === action)) return "left-out";
  const reached = Object.entries(actionsById[action]?.lifts ?? {}).every(([question, level]) => {
    const at = questionsById[question] && reachedLevel(questionsById[question]);
    return typeof at === "number" && at >= level;
  });
  return reached ? "reached" : "nothing-to-lift";
}
