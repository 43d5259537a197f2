import type { Assessment } from "../assessment";
import { customPlan } from "../planning/custom-plan";
import type { FittedAction } from "../planning/fitted-actions";
import { type Place, planDays } from "../planning/place";
import type { PlanGround } from "../planning/plan";
import type { Plan, PlannedAction } from "../report-types";
import type { ScoredSheet } from "../scored-sheet";
import type { Sheet } from "../sheet";
import type { ShownAction } from "./shown-action";
import type { PlanItem, TeamPlan } from "./team-plan";
import { dueOf } from "./window-dates";

/** What an adopted plan is shown with: the answers it would change, as they stand, and the actions as they fit them. */
export interface ShownGround {
  readonly sheet: Sheet;
  readonly scored: ScoredSheet;
  readonly assessment: Pick<Assessment, "scope">;
  readonly ground: PlanGround;
  readonly actions: readonly FittedAction[];
}

/**
 * The plan a team adopted, in the shape in which every page and file reads a plan: its actions where the team put them, in their words and order, what
 * practice would be when they are done by the same scorer, and nothing of the plan that was proposed. What was dropped is beside it, with its reason.
 */
export function shownPlan(
  team: TeamPlan,
  { sheet, scored, assessment, ground, actions }: ShownGround,
): { readonly plan: Plan; readonly actions: readonly ShownAction[] } {
  const known = new Map(actions.map((action) => [action.id, action]));
  const shown = team.items.map((item) => shownAction(team, item, known));
  const standing = team.items.filter(({ state }) => state.status !== "dropped");
  const placements = Object.fromEntries(
    standing.flatMap(({ action, window }) => (action === null ? [] : [[action, window] as const])),
  );
  const given = { ...assessment, capacity: team.capacity };
  const scorable = customPlan(placements, sheet, scored, given, ground);
  return { plan: planOf(team, standing, scorable ?? UNSCORED), actions: shown };
}

/** The windows as the team filled them. */
function planOf(team: TeamPlan, standing: readonly PlanItem[], scorable: Scorable): Plan {
  const planned = new Map(
    [...scorable.windows.flatMap((window) => window.actions), ...scorable.later].map((each) => [each.id, each]),
  );
  const there = (place: Place) =>
    standing
      .filter(({ window }) => window === place)
      .map((item) => asPlanned(item, item.action === null ? undefined : planned.get(item.action)));
  return {
    capacity: team.capacity,
    findOut: team.tasks
      .filter(({ question, foundOn }) => foundOn === null && !isAnsweredNow(team, question, scorable.findOut))
      .map(({ question }) => question),
    windows: scorable.windows.map((window, index) => ({
      ...window,
      actions: there(planDays[index]?.place ?? "later"),
    })),
    later: there("later"),
    keep: scorable.keep,
    unanswered: [],
    unplaced: [],
    rejected: [
      ...team.items.flatMap(({ id, state }) => (state.status === "dropped" ? [{ id, reason: state.why }] : [])),
      ...team.rejected,
    ],
  };
}

/** A question nobody could answer when the plan was drawn, and the answers answer now; one that was asked to look at an answer again stays until it is found. */
const isAnsweredNow = ({ basis }: TeamPlan, question: string, unknown: Plan["findOut"] | null) =>
  unknown !== null && basis.findOut.includes(question) && !unknown.includes(question);

type Scorable = Pick<Plan, "windows" | "later" | "keep"> & { readonly findOut: Plan["findOut"] | null };

/** Where nothing applies any more there is nothing to project; the plan stands. */
const UNSCORED: Scorable = {
  windows: planDays.map(({ from, to }) => ({
    from,
    to,
    effort: 0,
    actions: [],
    projected: { score: null, low: null, high: null, level: null, heldBy: [] },
  })),
  later: [],
  keep: [],
  findOut: null,
};

/** Where a team put an action is theirs to say: of the reasons for a place only what follows from the answers is told. */
function asPlanned({ id, action }: PlanItem, scored: PlannedAction | undefined): PlannedAction {
  if (scored === undefined)
    return {
      id,
      gain: 0,
      priority: 0,
      releases: [],
      start: null,
      because: action === null ? "own" : "adopted",
      answers: null,
      neededBy: [],
      lifts: [],
    };
  return { ...scored, id, because: scored.because === "priority" ? "adopted" : scored.because };
}

function shownAction(team: TeamPlan, item: PlanItem, known: ReadonlyMap<string, FittedAction>): ShownAction {
  const from = item.action === null ? undefined : known.get(item.action);
  const { title, why, leadingSign, failedIf, role, owner, steps, sign, state } = item;
  return {
    ...(from ?? NOTHING_SAID),
    id: item.id,
    title,
    why,
    steps: steps.map(({ text }) => text),
    leadingSign,
    failedIf,
    owner: role,
    standing: { owner, team: item.team, status: state.status, due: dueOf(team, item), seen: sign.seen },
  };
}

/** What nobody says of a team's own action. */
const NOTHING_SAID: Omit<ShownAction, "id" | "title" | "why" | "steps" | "leadingSign" | "failedIf" | "owner"> = {
  pitfall: "",
  kind: "build",
  days: null,
  effort: 1,
  cost: "",
  takes: 0,
  after: 0,
  feltBy: "staff",
  lifts: {},
  requires: [],
  when: null,
  touchesPay: false,
  follower: null,
  variants: [],
  watchOut: "",
  sources: [],
};
