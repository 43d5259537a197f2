import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { groundOf } from "#test/support/tiny-instrument";
import { evidenced } from "~/domain/evidenced";
import { levelRange } from "~/domain/level-range";
import { scoredSheet } from "~/domain/scored-sheet";
import type { Sheet } from "~/domain/sheet";
import { standingsOf } from "~/domain/standings";

test("what evidence supports has the same fields as what is claimed, and no more", () => {
  const { instrument } = handMadeReport();
  const sheet: Sheet = instrument.pitfalls.map((pitfall) => ({
    pitfall,
    lines: pitfall.questions.map((question) => ({ question, reading: 3, isNone: false })),
  }));
  const scored = scoredSheet(sheet, groundOf(true));
  const answers = Object.fromEntries(instrument.questions.map(({ id }) => [id, { answer: 3, evidence: 1 } as const]));
  const supported = evidenced(sheet, scored, answers);
  if (supported === null) throw new Error("nothing was graded");
  const claimed = standingsOf(scored, levelRange(sheet, groundOf(true)), instrument).overall;
  const shown = standingsOf(supported.scored, supported, instrument).overall;
  expect(Object.keys(shown).sort()).toEqual(Object.keys(claimed).sort());
  expect([claimed.level, shown.level]).toEqual([4, 3]);
});
