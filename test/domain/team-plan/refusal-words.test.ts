import { expect, test } from "vitest";
import type { PlanProblem, PlanRefusal } from "~/domain/team-plan/plan-outcome";
import { problemWords, refusalWords } from "~/domain/team-plan/refusal-words";

test.each<[PlanProblem, string]>([
  [{ field: "title", problem: "missing" }, "Write the title."],
  [{ field: "state", problem: "missing" }, "Write the reason."],
  [{ field: "steps", problem: "missing" }, "Write something in every step, or take the empty one out."],
  [
    { field: "note", problem: "too-long", limit: 4000, actual: 4001 },
    "Shorten the note to 4,000 characters; there are 4,001 now.",
  ],
  [{ field: "steps", problem: "too-many", limit: 40, actual: 41 }, "Keep to 40 steps; there are 41 now."],
  [{ field: "due", problem: "not-a-date" }, "Give the due date a day that exists, such as 2027-03-31."],
  [
    { field: "evidenceLink", problem: "not-a-web-address" },
    "Begin the link with https:// or http:// and paste the whole address.",
  ],
  [{ field: "role", problem: "unknown-role" }, "Choose the owner’s role from the list."],
  [{ field: "sign", problem: "when-missing" }, "Add the day somebody looked."],
  [{ field: "sign", problem: "what-missing" }, "Say in a few words what was seen."],
  [{ field: "review", problem: "what-missing" }, "Say in a few words what the review found."],
])("a problem says what to change: %j", (problem, sentence) => {
  expect(problemWords(problem)).toBe(sentence);
});

test("a refusal says one sentence a problem, and any other refusal one", () => {
  const problems: readonly PlanProblem[] = [
    { field: "title", problem: "missing" },
    { field: "due", problem: "not-a-date" },
  ];
  expect(refusalWords({ reason: "problems", problems })).toEqual(problems.map(problemWords));
  const changed: PlanRefusal = { reason: "changed-since", changes: [] };
  expect(refusalWords(changed)).toEqual([
    "What this would take back was changed again since. Take the later change back first, or edit it as it stands.",
  ]);
});

test("a plan that would hold too much says how much, and where most of it stands", () => {
  const long = { reason: "too-much-text", limit: 300_000, actual: 300_120, longest: "Call back", ofLongest: 160_000 };
  expect(refusalWords(long as PlanRefusal)).toEqual([
    "All texts of the plan together would be 300,120 characters; it holds 300,000. Shorten steps and notes, then try again: most, 160,000 characters, stands in “Call back”.",
  ]);
});
