import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";

const { patterns, pitfalls } = readInstrument(contentDirectory);
const MAY = /\bmay\b/;
/** Of the contacts examined, which the figures page counts. */
const FIGURES = /^Somebody has begun to look/;

test("what a pitfall concludes is worded with may", () => {
  const said = [...pitfalls.map(({ holdsBack }) => holdsBack)];
  expect(said.length).toBe(13);
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
