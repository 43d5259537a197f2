import { blindSpotsOn } from "../blind-spots";
import type { Line, Sheet } from "../sheet";
import type { PlanState } from "./state";

/** What is found out before anything is changed: harm that a quick check only asks about, then every unknown. A quick check always has one: it asked too little to act on at once. */
export function findOutOf(state: PlanState, sheet: Sheet): readonly string[] {
  const { findOutFirst, inputs } = state;
  const found = [...new Set([...findOutFirst, ...blindSpotsOn(sheet)])];
  return found.length > 0 || inputs.scope !== "quick" ? found : toLookAt(state);
}

/** The weakest answer of the first finding that rests on one, else the weakest of all: what to look at before it is believed. */
function toLookAt({ inputs: { now, targets } }: PlanState): readonly string[] {
  const answered = now.pitfalls.flatMap(({ lines }) =>
    lines.filter(({ reading, isNone }) => typeof reading === "number" && !isNone),
  );
  const behind = targets
    .map(({ questions }) => answered.filter(({ question }) => questions.includes(question.id)))
    .find((lines) => lines.length > 0);
  return (behind ?? answered)
    .toSorted(weakestFirst)
    .slice(0, 1)
    .map(({ question }) => question.id);
}

const weakestFirst = (one: Line, other: Line): number =>
  Number(one.reading) - Number(other.reading) || Number(other.question.critical) - Number(one.question.critical);
