import { expect, test } from "vitest";
import type { Figures, Profile } from "~/domain/assessment";
import { type Facts, factsOf } from "~/domain/facts";
import { figureFindings } from "~/domain/figure-findings";

const facts = (figures: Figures, profile: Profile = {}) => factsOf({ profile, figures }, figureFindings(figures));

test("nothing given, no fact", () => {
  expect(facts({})).toEqual({});
});

const single: readonly (readonly [said: string, figures: Figures, profile: Profile, facts: Facts])[] = [
  ["rated nowhere", {}, { surveys: false }, { surveys: 0 }],
  ["rated somewhere", {}, { surveys: true }, { surveys: 1 }],
  ["no pay on a score is a fact", { variablePayOnScore: 0 }, {}, { "pay-on-score": 0 }],
  ["turnover may exceed 100", { frontlineTurnover: 120 }, {}, { "frontline-turnover": 120 }],
  ["presented as poor", { presentedAs: "poor" }, {}, { "looks-good": 0 }],
  [
    "a score alone",
    { nps: { current: { score: 46 } } },
    {},
    { "looks-good": 1, "score-given": 1, "responses-given": 0, "nps-score": 46 },
  ],
  [
    "a score with 0 responses has none",
    { csat: { percent: 70, responses: 0 } },
    {},
    { "looks-good": 0, "score-given": 1, "responses-given": 0, "csat-share": 0.7 },
  ],
  [
    "counts are responses",
    { nps: { current: { promoters: 1, passives: 1, detractors: 2 } } },
    {},
    { "looks-good": 0, "score-given": 1, "responses-given": 1, "nps-score": -25 },
  ],
  [
    "responses to CSAT beside an NPS without",
    { nps: { current: { score: 46 } }, csat: { percent: 70, responses: 410 } },
    {},
    { "looks-good": 1, "score-given": 1, "responses-given": 1, "nps-score": 46, "csat-share": 0.7 },
  ],
  [
    "the period before alone",
    { nps: { previous: { score: 46, responses: 200 } } },
    {},
    { "score-given": 1, "responses-given": 1 },
  ],
  ["no contact tagged", { failureDemand: { failures: 0, contacts: 0 } }, {}, {}],
];

test.each(single)("%s", (_said, figures, profile, expected) => {
  expect(facts(figures, profile)).toEqual(expected);
});

test("failure demand is four facts, shares as fractions", () => {
  const found = facts({ failureDemand: { failures: 90, contacts: 200 } });
  expect(found).toMatchObject({ "failure-share": 0.45, "contacts-tagged": 200 });
  expect(found["failure-share-low"]).toBeCloseTo(0.3826, 4);
  expect(found["failure-share-high"]).toBeCloseTo(0.5192, 4);
});

test.each([
  [390, 390, 26, 1],
  [390, 390, 60, 0],
  [390, undefined, 26, undefined],
])("NPS 28 from %s responses after one from %s at %s: noise %s", (now, before, score, noise) => {
  const previous = before === undefined ? { score } : { score, responses: before };
  expect(facts({ nps: { current: { score: 28, responses: now }, previous } })["nps-change-is-noise"]).toBe(noise);
});
