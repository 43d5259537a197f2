import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { keptFirst, keptPitfalls } from "~/domain/narration/kept-pitfalls";
import { report } from "~/domain/report";
import { board } from "~/exports/document/board";

const instrument = tinyInstrument([
  { id: "a", questions: ["q", "r"] },
  { id: "b", questions: ["q", { id: "r", critical: true }] },
  { id: "c", core: true, questions: ["q", "r"] },
]);

type Answers = Parameters<typeof tinyAssessment>[0];

const found = (answers: Answers) => report(tinyAssessment(answers), instrument);
const kept = (answers: Answers) =>
  keptPitfalls(found(answers)).kept.map(({ finding, sentences }) => [finding.pitfall.id, ...sentences]);

const strong: Answers = {
  "a.q": 4,
  "a.r": { answer: 3, evidence: 1 },
  "b.q": { answer: 4, evidence: 3 },
  "b.r": { answer: 3, evidence: 2 },
  "c.q": { answer: 4, evidence: 2 },
  "c.r": { answer: 4, evidence: 3 },
};

test("what was shown comes before what was said, and what keeps harm away before the rest", () => {
  expect(kept(strong)).toEqual([
    ["b", "R of b is there.", "Q of b is there."],
    ["c", "R of c is there.", "Q of c is there."],
    ["a", "R of a is there.", "Q of a is there."],
  ]);
});

test("where nothing stands at 4 yet, the pitfalls of the two strongest answers are worth protecting, however low they stand", () => {
  expect(kept({ "a.q": 3, "a.r": 1, "b.q": 0, "b.r": { answer: 3, evidence: 2 }, "c.q": 4, "c.r": 0 })).toEqual([
    ["b", "R of b is there."],
    ["c", "Q of c is there."],
  ]);
});

test("the board reads the first of the same list", () => {
  const blocks = board(found(strong));
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text === "What to protect");
  expect(blocks[at + 1]).toMatchObject({ text: "R of b is there." });
  expect(keptFirst(found({ "a.q": 1, "a.r": 1, "b.q": 1, "b.r": 2, "c.q": 1, "c.r": 1 }))).toBeNull();
});
