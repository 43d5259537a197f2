import { expect, test } from "vitest";
import { answerChange } from "~/domain/answer-change";
import type { Answer } from "~/domain/assessment";

const rows: readonly (readonly [string, Answer | null, Answer | null, string])[] = [
  ["another anchor with evidence is movement", { answer: 1 }, { answer: 3, evidence: 2 }, "moved"],
  ["a fall with evidence is movement too", { answer: 3 }, { answer: 1, evidence: 1 }, "moved"],
  ["a rise with nothing shown is flagged", { answer: 1 }, { answer: 2 }, "rise-without-evidence"],
  ["grade 0 is nothing shown", { answer: 1 }, { answer: 2, evidence: 0 }, "rise-without-evidence"],
  [
    "evidence that stood there before is not new",
    { answer: 1, evidence: 2, note: "policy" },
    { answer: 2, evidence: 2, note: "policy" },
    "rise-without-evidence",
  ],
  [
    "the same grade with another note is new",
    { answer: 1, evidence: 2, note: "policy" },
    { answer: 2, evidence: 2, note: "new policy" },
    "moved",
  ],
  ["a fall with nothing shown", { answer: 3 }, { answer: 2 }, "fall-without-evidence"],
  ["the same anchor", { answer: 2 }, { answer: 2, evidence: 3 }, "same"],
  ["a blind spot found out", { answer: "dont-know" }, { answer: 2 }, "became-known"],
  ["an open question answered", null, { answer: 0 }, "became-known"],
  ["knowledge lost", { answer: 2 }, { answer: "dont-know" }, "became-unknown"],
  ["open and not known are alike", null, { answer: "dont-know" }, "same"],
  ["begun to be none is another kind, not anchors", { answer: 2 }, { answer: "none", evidence: 2 }, "became-none"],
  ["not known, and none now", { answer: "dont-know" }, { answer: "none" }, "became-none"],
  ["none, and one now", { answer: "none" }, { answer: 3, evidence: 2 }, "no-longer-none"],
  ["none, and not known now", { answer: "none" }, { answer: "dont-know" }, "became-unknown"],
  ["none both times", { answer: "none" }, { answer: "none", evidence: 1 }, "same"],
  ["none, and set aside now", { answer: "none" }, { answer: "not-applicable", reason: "closed" }, "set-aside"],
  ["set aside", { answer: 2 }, { answer: "not-applicable", reason: "closed" }, "set-aside"],
];

test.each(rows)("%s", (_, from, to, kind) => {
  expect(answerChange("a.q", from, to).kind).toBe(kind);
});

test("the difference is in anchors, and none where a side has no level", () => {
  expect(answerChange("a.q", { answer: 3 }, { answer: 1 }).anchors).toBe(-2);
  expect(answerChange("a.q", { answer: "dont-know" }, { answer: 1 }).anchors).toBeNull();
  expect(answerChange("a.q", { answer: "none" }, { answer: 1 }).anchors).toBeNull();
});
