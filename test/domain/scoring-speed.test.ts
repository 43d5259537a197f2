import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAssessment } from "#test/support/any-assessment";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import { planOf } from "~/domain/plan";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";

const instrument = readInstrument(contentDirectory);
const assessments = fc.sample(anyAssessment(instrument), { numRuns: 100, seed: 20261121 });

/** Milliseconds of processor time, so that a busy machine does not fail a quick scorer. */
function timeOf(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

test("10,000 assessments are scored within five seconds", () => {
  let scored = 0;
  const time = timeOf(() => {
    for (let round = 0; round < 100; round += 1)
      for (const assessment of assessments) {
        const { pitfalls } = scoredSheet(sheetOf(assessment, instrument), assessment.profile.surveys);
        if (pitfalls.length > 0) scored += 1;
      }
  });
  expect(scored).toBeGreaterThan(9000);
  expect(time).toBeLessThan(5000);
});

test("a hundred plans over the whole edition are drawn within two seconds", () => {
  const scored = assessments.map((assessment) => {
    const sheet = sheetOf(assessment, instrument);
    return { assessment, sheet, scored: scoredSheet(sheet, assessment.profile.surveys) };
  });
  let placed = 0;
  const time = timeOf(() => {
    for (const each of scored) {
      const plan = planOf(each.sheet, each.scored, each.assessment, instrument);
      placed += plan?.windows.reduce((sum, { actions }) => sum + actions.length, 0) ?? 0;
    }
  });
  expect(placed).toBeGreaterThan(500);
  expect(time).toBeLessThan(2000);
});
