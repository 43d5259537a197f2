import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAssessment } from "#test/support/any-assessment";
import { contentDirectory } from "#test/support/content-directory";
import { planFaults, redrawnFaults } from "#test/support/plan-faults";
import { readEditions } from "~/content/read-instrument";

describe.each(readEditions(contentDirectory))("every plan over edition $edition", (instrument) => {
  test("follows the answers", () =>
    fc.assert(
      fc.property(anyAssessment(instrument), (assessment) => {
        expect(planFaults(assessment, instrument)).toEqual([]);
      }),
      { numRuns: 200 },
    ));

  test("comes out the same when it is drawn again, and never smaller at a stronger capacity", () =>
    fc.assert(
      fc.property(anyAssessment(instrument), (assessment) => {
        expect(redrawnFaults(assessment, instrument)).toEqual([]);
      }),
      { numRuns: 20 },
    ));
});
