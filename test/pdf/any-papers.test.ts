import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import { report } from "~/domain/report";
import type { SectionName } from "~/domain/section-names";
import { type AnyPaper, anyPapers } from "./any-papers";
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

test("the longest sentences of many, under a short name and the longest, leave the cover's lines apart", async () => {
  const instrument = readInstrument(contentDirectory);
  const length = ({ assessment }: AnyPaper) => report(assessment, instrument).headline.sentence.length;
  const all = anyPapers(instrument, { count: 120, seed: 627289 }).map((paper) => ({ paper, length: length(paper) }));
  const longest = all.sort((one, other) => other.length - one.length).slice(0, 2);
  expect(longest[0]?.length).toBeGreaterThan(270);
  const faults: string[] = [];
  for (const { paper } of longest)
    for (const organisation of ["Ş", "Towarzystwo Ubezpieczeń ".repeat(8).trim()]) {
      const { assessment } = paper;
      const named = { ...assessment, profile: { ...assessment.profile, organisation } };
      faults.push(
        ...(await paperFaults({ ...paper, assessment: named }, instrument)).filter((fault) => /page 1:/.test(fault)),
      );
    }
  expect(faults).toEqual([]);
});
