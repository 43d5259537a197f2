import { dayOf } from "../day-of";
import { workingDay } from "../planning/first-day";
import type { Report } from "../report-types";
import { basisOf, placedIn } from "./basis-of";
import { dateProblems } from "./edit-problems";
import { itemOf } from "./new-item";
import type { PlanOutcome } from "./plan-outcome";
import type { FindOutTask } from "./team-plan";

/** What an adoption reads of a report. */
export type Proposed = Pick<Report, "taken" | "plan" | "actionsById">;

/** Days of the first week, in which everything that can be found out is. */
const FIND_OUT_DAYS = 7;

/** Takes the plan as a report draws it over to the team, beginning on `start` (ISO date of day 1). From then on it moves by their hands only. */
export function adopt({ taken, plan, actionsById }: Proposed, start: string): PlanOutcome {
  const problems = dateProblems("start", start);
  if (problems.length > 0) return { ok: false, refusal: { reason: "problems", problems } };
  if (plan === null) return { ok: false, refusal: { reason: "no-plan" } };
  const items = placedIn(plan).flatMap(({ action, window }) => {
    const known = actionsById[action];
    return known === undefined ? [] : [itemOf(known, window)];
  });
  return {
    ok: true,
    plan: {
      start,
      capacity: plan.capacity,
      items,
      tasks: plan.findOut.map((question) => taskFor(question, start)),
      rejected: plan.rejected.map(({ id, reason }) => ({ id, reason })),
      basis: basisOf({ taken, plan }),
    },
    changes: [],
    clashes: [],
  };
}

/** A task to find a question out, in the first week of the plan; by the Monday after it where the week ends on a weekend. */
export const taskFor = (question: string, start: string): FindOutTask => ({
  question,
  person: "",
  due: workingDay(dayOf(start, FIND_OUT_DAYS - 1)),
  foundOn: null,
});
