import type { Placed } from "./draft";
import { lifted } from "./lifted";
import { liftsOf } from "./lifts-of";
import { planDays } from "./place";
import { effortOf } from "./place-for";
import type { Plan, PlannedAction, Projection } from "./report-types";
import type { ScoredSheet } from "./scored-sheet";

/** What is placed, window by window and later, each action with what it lifts in that order, each window with practice projected at its end. */
export function planWindows(now: ScoredSheet, placed: readonly Placed[]): Pick<Plan, "windows" | "later"> {
  let practice = now;
  const planned = ({ action, gain, priority, releases, because }: Placed): PlannedAction => {
    const lifts = liftsOf([action], practice);
    practice = lifted(practice, lifts);
    return { id: action.id, gain, priority, releases, because, lifts };
  };
  const windows = planDays.map(({ place, from, to }) => {
    const there = placed.filter((each) => each.place === place);
    const actions = there.map(planned);
    return { from, to, effort: effortOf(there), actions, projected: projectionOf(practice) };
  });
  return { windows, later: placed.filter(({ place }) => place === "later").map(planned) };
}

const projectionOf = ({ score, level, heldBy }: ScoredSheet): Projection => ({
  score: score?.score ?? null,
  low: score?.low ?? null,
  high: score?.high ?? null,
  level,
  heldBy,
});
