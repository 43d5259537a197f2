import { anyPapers } from "#test/pdf/any-papers";
import { paperFaults } from "#test/pdf/paper-faults";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import type { Programme } from "./programme";

const COUNT = 500;
const SAID_EVERY = 50;

export const papers: Programme = {
  title: "500 generated assessments make papers without a lost letter, cut text or text over text",
  tools: [],
  run: async (say) => {
    const instrument = readInstrument(contentDirectory);
    const seed = Number(process.env.PAPERS_SEED ?? Date.now() % 1_000_000);
    say(`seed ${seed}; PAPERS_SEED=${seed} draws the same again`);
    const faults: string[] = [];
    for (const [index, paper] of anyPapers(instrument, { count: COUNT, seed }).entries()) {
      faults.push(...(await paperFaults(paper, instrument)).map((fault) => `assessment ${index}: ${fault}`));
      if ((index + 1) % SAID_EVERY === 0) say(`${index + 1} papers, ${faults.length} faults`);
    }
    return faults;
  },
};
