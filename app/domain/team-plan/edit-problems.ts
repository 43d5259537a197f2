import { isZone } from "../day-of";
import { isDay, isFarOff } from "./is-day";
import { isWebAddress } from "./is-web-address";
import { isOwnerRole } from "./owner-roles";
import type { ItemEdit, TaskEdit } from "./plan-command";
import { planLimits } from "./plan-limits";
import type { PlanProblem } from "./plan-outcome";
import type { Decision, Review, Sign } from "./team-plan";
import { missingOrTooLong, tooLong } from "./text-problems";

/** What is wrong with the fields an edit of an action names, in the order a form shows them; empty where it may stand. */
export function itemEditProblems(edit: ItemEdit): readonly PlanProblem[] {
  const { name, note, link } = planLimits;
  return [
    ...given(edit.title, (title) => missingOrTooLong("title", title, name)),
    ...given(edit.why, (why) => tooLong("why", why, note)),
    ...given(edit.steps, stepProblems),
    ...given(edit.leadingSign, (text) => tooLong("leadingSign", text, note)),
    ...given(edit.failedIf, (text) => tooLong("failedIf", text, note)),
    ...given(edit.owner, (owner) => tooLong("owner", owner, name)),
    ...given(edit.role, (role) => wrong(role !== "" && !isOwnerRole(role), { field: "role", problem: "unknown-role" })),
    ...given(edit.team, (team) => tooLong("team", team, name)),
    ...given(edit.due, (due) => dateProblems("due", due)),
    ...given(edit.state, ({ status, why }) => (status === "dropped" ? reasonProblems("state", why) : [])),
    ...given(edit.note, (text) => tooLong("note", text, note)),
    ...given(edit.sign, signProblems),
    ...given(edit.evidenceLink, (address) =>
      address.length > link
        ? tooLong("evidenceLink", address, link)
        : wrong(!isWebAddress(address), { field: "evidenceLink", problem: "not-a-web-address" }),
    ),
    ...given(edit.review, reviewProblems),
  ];
}

/** What is wrong with the fields an edit of a find-out task names. */
export const taskEditProblems = (edit: TaskEdit): readonly PlanProblem[] => [
  ...given(edit.person, (person) => tooLong("person", person, planLimits.name)),
  ...given(edit.due, (due) => dateProblems("due", due)),
  ...given(edit.foundOn, (on) => dateProblems("foundOn", on)),
  ...given(edit.found, (found) => tooLong("found", found, planLimits.note)),
];

/** What is wrong with what somebody wrote down as decided. */
export const decisionProblems = ({ on, what }: Decision): readonly PlanProblem[] => [
  ...(on === "" ? wrong(true, { field: "decision", problem: "when-missing" }) : dateProblems("decision", on)),
  ...tooLong("decision", what, planLimits.note),
];

/** What is wrong with a reason somebody has to give. */
export const reasonProblems = (field: PlanProblem["field"], reason: string): readonly PlanProblem[] =>
  missingOrTooLong(field, reason, planLimits.note);

/** What is wrong with a date somebody gave. */
export const dateProblems = (field: PlanProblem["field"], date: string): readonly PlanProblem[] =>
  wrong(!isDay(date), { field, problem: isFarOff(date) ? "too-far" : "not-a-date" });

/** What is wrong with a time zone somebody gave. */
export const zoneProblems = (zone: string): readonly PlanProblem[] =>
  wrong(!isZone(zone), { field: "zone", problem: "unknown-zone" });

const given = <Value>(value: Value | null | undefined, check: (value: Value) => readonly PlanProblem[]) =>
  value === undefined || value === null ? [] : check(value);

const wrong = (isWrong: boolean, problem: PlanProblem): readonly PlanProblem[] => (isWrong ? [problem] : []);

function stepProblems(steps: readonly string[]): readonly PlanProblem[] {
  const { steps: limit, note } = planLimits;
  if (steps.length > limit) return [{ field: "steps", problem: "too-many", limit, actual: steps.length }];
  return steps.flatMap((text) => missingOrTooLong("steps", text, note)).slice(0, 1);
}

/** A sign that was looked for says when; one that was seen says what. */
function signProblems({ seen, on, what }: Sign): readonly PlanProblem[] {
  return [
    ...wrong(seen !== null && on === null, { field: "sign", problem: "when-missing" }),
    ...given(on, (date) => dateProblems("sign", date)),
    ...(seen === true && what.trim() === ""
      ? wrong(true, { field: "sign", problem: "what-missing" })
      : tooLong("sign", what, planLimits.note)),
  ];
}

const reviewProblems = ({ on, what }: Review): readonly PlanProblem[] => [
  ...dateProblems("review", on),
  ...(what.trim() === ""
    ? wrong(true, { field: "review", problem: "what-missing" })
    : tooLong("review", what, planLimits.note)),
];
