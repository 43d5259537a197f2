import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { assessedOrganisation } from "#test/support/organisation";
import { readInstrument } from "~/content/read-instrument";
import type { Assessment } from "~/domain/assessment";
import { whatHolds } from "~/domain/narration/what-holds";
import { report } from "~/domain/report";

const instrument = readInstrument(contentDirectory, "2027");

const toldOf = (assessment: Assessment) => {
  const { title, text } = whatHolds(report(assessment, instrument));
  return `${title} ${text}`;
};
const told = (name: string) => toldOf(assessedOrganisation(name));

test("a level by its score names the harms that would hold it there, however far its pitfalls rose", () => {
  expect(told("online-shop")).toMatch(
    /^Level 1, Distorted, by its score\. Four harmful practices would hold it here even if the score rose: .+ and .+\. As long as they last, the whole cannot rise above level 1; ending them comes first\.$/,
  );
  for (const name of ["b2b-maker", "city-administration", "staffless-app"])
    expect(told(name)).toMatch(/^Level 2, Reported, by its score\. Two harmful practices would hold it here/);
});

test("where customers rate it nowhere, that alone keeps it from rising", () => {
  expect(told("joinery")).toBe(
    "Level 2, Reported, by its score. As long as customers rate this organisation nowhere, the whole cannot rise above level 2, however high the score.",
  );
});

test("where the harms are gone, the lowest pitfalls are what would move it", () => {
  const shop = assessedOrganisation("b2b-maker");
  const mended = Object.fromEntries(
    instrument.questions.filter(({ critical }) => critical).map(({ id }) => [id, { answer: 2 as const }]),
  );
  expect(toldOf({ ...shop, answers: { ...shop.answers, ...mended } })).toMatch(
    /no rule holds it below its score\. What would move it are its lowest pitfalls: /,
  );
});

test("what is not known and weighs so much is named, and said to hold until it is known", () => {
  const shop = assessedOrganisation("b2b-maker");
  const answers = Object.fromEntries(
    instrument.questions.map(({ id, critical }) => [id, { answer: critical ? ("dont-know" as const) : (2 as const) }]),
  );
  expect(toldOf({ ...shop, answers })).toMatch(
    /^Level 3, Understood, by its score\. Not known, and too important to guess: .+\. Until it is known, the whole cannot rise above level 3\.$/,
  );
});
