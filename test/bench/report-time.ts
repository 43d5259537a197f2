import fc from "fast-check";
import { anyAssessment } from "#test/support/any-assessment";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import { capGround } from "~/domain/caps";
import type { Instrument } from "~/domain/instrument";
import { levelRange } from "~/domain/level-range";
import { redrawnPlan, whatIfGround } from "~/domain/planning/what-if";
import { report } from "~/domain/report";
import { scoredSheet } from "~/domain/scored-sheet";
import { sheetOf } from "~/domain/sheet";
import { median } from "./median";

const ROUNDS = 60;
const MANY = 10_000;
const PLANS = 100;

interface ReportTimes {
  /** The median of `report()` over the samples. */
  readonly report: number;
  /** Scoring 10,000 assessments with their level ranges. */
  readonly tenThousand: number;
  /** Drawing the plans of a hundred generated assessments that are scored already. */
  readonly hundredPlans: number;
}

/** All in milliseconds. */
export function reportTime(): ReportTimes {
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
    scoredSheet(sheet, capGround(assessment, instrument));
    levelRange(sheet, capGround(assessment, instrument));
  }
  const tenThousand = performance.now() - start;
  return { report: median(times), tenThousand, hundredPlans: plansTime(instrument) };
}

function plansTime(instrument: Instrument): number {
  const assessments = fc.sample(anyAssessment(instrument), { numRuns: PLANS, seed: 20261121 });
  const grounds = assessments.map((assessment) => whatIfGround(report(assessment, instrument)));
  const start = performance.now();
  for (const ground of grounds) redrawnPlan(ground, ground.assessment.capacity);
  return performance.now() - start;
}
