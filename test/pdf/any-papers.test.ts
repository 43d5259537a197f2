import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import type { SectionName } from "~/domain/section-names";
import { anyPapers } from "./any-papers";
import { paperFaults } from "./paper-faults";

const WANTED = { count: 12, seed: 8 };
/** A part each, so that twelve cost no more than a few whole ones; `npm run soak -- papers` draws 500 whole. */
const CHOICES: readonly (readonly SectionName[])[] = [
  ["profile"],
  ["findings"],
  ["plan"],
  ["first-week", "keep"],
  ["pitfalls"],
  ["method", "appendix"],
];

test("twelve generated assessments make papers with every letter in its place", async () => {
  const instrument = readInstrument(contentDirectory);
  const faults: string[] = [];
  for (const [index, paper] of anyPapers(instrument, { ...WANTED, choices: CHOICES }).entries())
    for (const fault of await paperFaults(paper, instrument)) faults.push(`paper ${index}: ${fault}`);
  expect(faults).toEqual([]);
});
