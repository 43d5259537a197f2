import fc from "fast-check";
import { anyAssessment } from "#test/support/any-assessment";
import { contentDirectory } from "#test/support/content-directory";
import { planFaults, redrawnFaults } from "#test/support/plan-faults";
import { readEditions } from "~/content/read-instrument";
import type { Programme } from "./programme";

const ASSESSMENTS = 5_000;
const SEED = 2027;
const SHOWN = 10;

/** Generated assessments of every edition, each plan held to the rules of INSTRUMENT §5 and §8; the short version is a test. */
export const plans: Programme = {
  title: `${ASSESSMENTS.toLocaleString("en-GB")} generated assessments an edition, each plan and its reasons reckoned anew`,
  tools: [],
  async run(say) {
    const found: string[] = [];
    for (const instrument of readEditions(contentDirectory)) {
      const assessments = fc.sample(anyAssessment(instrument), { numRuns: ASSESSMENTS, seed: SEED });
      let wrong = 0;
      for (const [index, assessment] of assessments.entries()) {
        const faults = [...planFaults(assessment, instrument), ...redrawnFaults(assessment, instrument)];
        if (faults.length > 0) wrong += 1;
        found.push(...faults.map((fault) => `edition ${instrument.edition}, no. ${index}: ${fault}`));
      }
      say(`edition ${instrument.edition}: ${assessments.length} assessments, ${wrong} with a fault`);
    }
    return found.slice(0, SHOWN);
  },
};
