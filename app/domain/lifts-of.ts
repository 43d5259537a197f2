import type { Action, AnchorLevel } from "./instrument";
import { readingIn } from "./reading-in";
import type { ScoredSheet } from "./scored-sheet";

/** A question answered below the level an action reaches: from its level now to that one. */
export interface Lift {
  readonly question: string;
  readonly from: AnchorLevel;
  readonly to: AnchorLevel;
}

/** What actions done together lift, each question to the highest level any of them reaches. What is not known, set aside or not counted stays untouched. */
export function liftsOf(actions: readonly Action[], practice: ScoredSheet): readonly Lift[] {
  const lifts: Lift[] = [];
  for (const action of actions) {
    for (const question in action.lifts) {
      const to = action.lifts[question];
      const from = readingIn(practice, question);
      if (to === undefined || typeof from !== "number" || from >= to) continue;
      const known = lifts.findIndex((lift) => lift.question === question);
      if (known < 0) lifts.push({ question, from, to });
      else if (to > (lifts[known]?.to ?? to)) lifts[known] = { question, from, to };
    }
  }
  return lifts;
}
