import { samePerson } from "./people";
import type { Change } from "./plan-change";
import { planLimits } from "./plan-limits";
import type { Intended } from "./plan-outcome";
import type { TeamPlan } from "./team-plan";
import { missingOrTooLong } from "./text-problems";

/** Gives all that is open of one person to another, in one change that can be taken back as one. */
export function changeOwner({ items, tasks }: TeamPlan, from: string, to: string): Intended {
  const problems = missingOrTooLong("owner", to, planLimits.name);
  if (problems.length > 0) return { ok: false, refusal: { reason: "problems", problems } };
  const changes: Change[] = [
    ...items
      .filter(({ owner, state }) => samePerson(owner, from) && state.status !== "done" && state.status !== "dropped")
      .map(({ id, owner }) => ({ of: "item" as const, item: id, field: "owner" as const, from: owner, to })),
    ...tasks
      .filter(({ person, foundOn }) => samePerson(person, from) && foundOn === null)
      .map(({ question, person }) => ({ of: "task" as const, question, field: "person" as const, from: person, to })),
  ];
  return changes.length === 0 ? { ok: false, refusal: { reason: "unknown-person" } } : { ok: true, changes };
}
