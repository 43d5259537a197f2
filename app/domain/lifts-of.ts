import type { Action, AnchorLevel } from "./instrument";
import type { Reading } from "./sheet";

/** A question answered below the level an action reaches: from its level now to that one. */
export interface Lift {
  readonly question: string;
  readonly from: AnchorLevel;
  readonly to: AnchorLevel;
}

/** What actions done together lift, each question to the highest level any of them reaches. What is not known, set aside or not counted stays untouched. */
export function liftsOf(actions: readonly Action[], readings: ReadonlyMap<string, Reading>): readonly Lift[] {
  const lifts = new Map<string, Lift>();
  for (const action of actions) {
    for (const question in action.lifts) {
      const from = readings.get(question);
      const to = action.lifts[question];
      if (typeof from !== "number" || to === undefined) continue;
      if (to > (lifts.get(question)?.to ?? from)) lifts.set(question, { question, from, to });
    }
  }
  return [...lifts.values()];
}
