import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import { levelRange } from "~/domain/level-range";
import { report } from "~/domain/report";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";
import { median } from "./median";

const ROUNDS = 60;
const MANY = 10_000;

/** Milliseconds: the median of `report()` over the samples, and scoring 10,000 assessments with their level ranges. */
export function reportTime(): { readonly report: number; readonly tenThousand: number } {
  const instrument = readInstrument(contentDirectory);
  const assessments = readSamples(contentDirectory, instrument).map(({ assessment }) => assessment);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const assessment of assessments) {
      const start = performance.now();
      report(assessment, instrument);
      times.push(performance.now() - start);
    }
  const start = performance.now();
  for (let count = 0; count < MANY; count += 1) {
    const assessment = assessments[count % assessments.length];
    if (assessment === undefined) throw new Error("there is no sample");
    const sheet = sheetOf(assessment, instrument);
    scoredSheet(sheet, assessment.profile.surveys);
    levelRange(sheet, assessment.profile.surveys);
  }
  return { report: median(times), tenThousand: performance.now() - start };
}
