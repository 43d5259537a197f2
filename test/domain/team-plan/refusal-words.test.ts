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
