import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";

const instrument = readInstrument(contentDirectory, "2027");

test("what a good repair does to satisfaction is said of no number of another kind", () => {
  const unseen = instrument.reliance.find(({ id }) => id === "what-it-cannot-see");
  expect(unseen?.sources).not.toContain("de-matos-2007");
  for (const sentence of Object.values(unseen?.sentences ?? {})) expect(sentence).not.toMatch(/repair/);
});

test("every fact that is quoted with a number stands so in a source that its place names", () => {
  const facts = new Map(instrument.sources.map(({ id, fact }) => [id, fact ?? ""]));
  const told = [
    ...instrument.questions.map(({ id, why, sources }) => ({ id, text: why, sources })),
    ...instrument.actions.map(({ id, why, watchOut, sources }) => ({ id, text: `${why} ${watchOut}`, sources })),
    ...instrument.patterns.map(({ id, meaning, sources }) => ({ id, text: meaning, sources })),
  ].flatMap(({ id, text, sources }) =>
    [...text.matchAll(/\d[\d,]*(?= %|[^\S\n]+(?:people|large|firms|leaders|practitioners))/g)].map(([number]) => ({
      id,
      number,
      sources,
    })),
  );
  expect(told.length).toBeGreaterThan(20);
  const unfounded = told.filter(
    ({ number, sources }) =>
      !sources.some((source) => new RegExp(`(^|[^\\d,])${number}([^\\d]|$)`).test(facts.get(source) ?? "")),
  );
  expect(unfounded.map(({ id, number }) => `${id}: ${number}`)).toEqual([]);
});
