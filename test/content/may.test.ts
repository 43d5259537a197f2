import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readEditions } from "~/content/read-instrument";

const MAY = /\bmay\b/;
/** Of the contacts examined, which the figures page counts. */
const FIGURES = /^Somebody has begun to look/;

const editions = readEditions(contentDirectory).map((instrument) => [instrument.edition, instrument] as const);

test.each(editions)("what a pitfall of %s concludes is worded with may", (_, { pitfalls }) => {
  const said = [...pitfalls.map(({ holdsBack }) => holdsBack)];
  expect(said.length).toBe(13);
  expect(said.filter((text) => !MAY.test(text))).toEqual([]);
});

test.each(editions)("what a pattern of %s says of customers and staff is a claim, and says may", (_, { patterns }) => {
  const claims = patterns
    .filter(({ contradictions }) => contradictions.length === 0)
    .flatMap(({ meaning }) => meaning.split(/(?<=[.;])\s+/))
    .filter((sentence) => /\b(customers?|staff|people)\b/i.test(sentence) && !FIGURES.test(sentence));
  expect(claims.length).toBeGreaterThan(20);
  expect(claims.filter((sentence) => !MAY.test(sentence))).toEqual([]);
});
