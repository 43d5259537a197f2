import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { answerRemarks } from "~/domain/narration/answer-lines";
import { report } from "~/domain/report";
import type { QuestionFinding } from "~/domain/report-types";
import { answersCsv } from "~/exports/answers-csv";
import { votesCsv } from "~/exports/votes-csv";

const none = { text: "Nothing was launched.", level: 1, when: null, begins: [] } as const;
const instrument = tinyInstrument([{ id: "a", questions: [{ id: "q", none }, "r"] }]);
const group = { roles: ["frontline"], levels: [0, 0, 3, 0, 0], dontKnow: 1 };
const assessment = tinyAssessment(
  { "a.q": "none", "a.r": 3 },
  {
    votes: {
      "a.q": { mode: "open", threshold: 3, rounds: [{ round: 1, voters: 6, groups: [{ ...group, none: 2 }] }] },
      "a.r": { mode: "open", threshold: 3, rounds: [{ round: 1, voters: 4, groups: [group] }] },
    },
  },
);
const rows = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });

test("the list of answers says it in its own words, and gives it no level", () => {
  expect(rows(answersCsv(report(assessment, instrument)))).toMatchObject([
    { Answer: "none here", "Level (0-4)": "", Anchor: "Nothing was launched." },
    { Answer: "level", "Level (0-4)": "3" },
  ]);
});

test("contradicted by another answer it is not counted, in the list and in words", () => {
  const when = { not: { question: "a.r", atLeast: 3 } } as const;
  const strict = tinyInstrument([{ id: "a", questions: [{ id: "q", none: { ...none, when } }, "r"] }]);
  const found = report(assessment, strict);
  expect(rows(answersCsv(found)).map(({ Answer, Counted }) => [Answer, Counted])).toEqual([
    ["none here", "no"],
    ["level", "yes"],
  ]);
  const remarks = (id: string) => answerRemarks(found.questionsById[id] as QuestionFinding);
  expect([remarks("a.q"), remarks("a.r")]).toEqual([[expect.stringContaining("says otherwise: not counted")], []]);
});

test("the list of votes counts it in a column of its own, after those of before", () => {
  const found = rows(votesCsv(assessment, instrument));
  expect(found.map((row) => [row["Level 2"], row["Did not know"], row["None here"]])).toEqual([
    ["3", "1", "2"],
    ["3", "1", "0"],
  ]);
  expect(Object.keys(found[0] ?? {}).at(-1)).toBe("None here");
});
