import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";

const { patterns, pitfalls } = readInstrument(contentDirectory);
const MAY = /\bmay\b/;
/** Of the contacts examined, which the figures page counts. */
const FIGURES = /^Somebody has begun to look/;

test("what a headline, a clause of the board's sentence or a pitfall concludes is worded with may", () => {
  const said = [
    ...patterns.flatMap(({ headline, inBrief }) => [headline, inBrief]),
    ...pitfalls.flatMap(({ inBrief, holdsBack }) => [inBrief, holdsBack]),
  ].filter((text) => text !== undefined);
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((text) => !MAY.test(text))).toEqual([]);
});

test("what a pattern says of customers and of those who work for them is a claim, and says may", () => {
  const claims = patterns
    .filter(({ contradictions }) => contradictions.length === 0)
    .flatMap(({ meaning }) => meaning.split(/(?<=[.;])\s+/))
    .filter((sentence) => /\b(customers?|staff|people)\b/i.test(sentence) && !FIGURES.test(sentence));
  expect(claims.length).toBeGreaterThan(20);
  expect(claims.filter((sentence) => !MAY.test(sentence))).toEqual([]);
});
