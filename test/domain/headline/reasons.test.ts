import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import type { Answer, Assessment, Figures } from "~/domain/assessment";
import { report } from "~/domain/report";

const instrument = readInstrument(contentDirectory, "2027");

const asked: Figures = {
  nps: { current: { promoters: 2000, passives: 1000, detractors: 400 }, invitations: 6000 },
  failureDemand: { failures: 20, contacts: 400 },
  sameAsLastTime: { wording: "yes", channels: "yes", mix: "yes" },
};

/** The board's sentence where these are answered, and all else at 3 with a document. */
function sentence(low: Readonly<Record<string, Answer["answer"]>>, figures: Figures = asked): string {
  const assessment: Assessment = {
    instrument: { id: instrument.id, edition: instrument.edition },
    taken: "2026-11-30",
    scope: "full",
    profile: {},
    answers: Object.fromEntries(
      instrument.questions.map(({ id }): [string, Answer] => [id, { answer: low[id] ?? 3, evidence: 2 }]),
    ),
    figures,
    capacity: "normal",
    votes: {},
  };
  return report(assessment, instrument).headline.sentence;
}

const PAY = "score-tied-evaluations.pay-and-ratings";
const WHO = "rating-solicitation.who-is-asked";
const clause = (id: string) => instrument.questions.find((question) => question.id === id)?.clauses.found;
const pattern = (id: string) => instrument.patterns.find((each) => each.id === id)?.clause;
const said = (text: string | undefined) => `${text?.charAt(0).toUpperCase()}${text?.slice(1)}`;

test("what made the verdict stands after a colon", () => {
  expect(sentence({ [WHO]: 0 })).toBe(`The NPS of 47 cannot be relied on yet: ${clause(WHO)}.`);
});

test("what a test only frowns at is no reason for “not yet”", () => {
  const { failureDemand: _, ...blind } = asked;
  expect(sentence({ [WHO]: 0, "cx-mirage.failure-demand": 0 }, blind)).toBe(
    `The NPS of 47 cannot be relied on yet. ${said(pattern("mirage-blind"))}, and ${clause(WHO)}.`,
  );
});

test("what has nothing to do with the number is said after the reason", () => {
  expect(sentence({ [PAY]: 1, "punitive-metrics.efficiency-balance": 0, "punitive-metrics.short-term-gain": 0 })).toBe(
    `The NPS of 47 cannot be relied on yet: ${clause(PAY)}. ${said(pattern("customer-gives-way"))}.`,
  );
});

test("a pattern that speaks of the reason it rests on stands after a colon", () => {
  expect(sentence({ [PAY]: 1, "punitive-metrics.response-to-bad-number": 0 })).toBe(
    `The NPS of 47 cannot be relied on yet: ${pattern("fear-loop")}.`,
  );
});

test("a pattern that rests on a reason and speaks of something else is none", () => {
  const fear = instrument.patterns.find(({ id }) => id === "fear-loop")?.variants?.[0]?.clause;
  expect(sentence({ [PAY]: 1, [WHO]: 1, "punitive-metrics.response-to-bad-number": 0 })).toBe(
    `The NPS of 47 cannot be relied on yet: ${pattern("inflated-score")}. ${said(fear)}.`,
  );
});

test("one caution beside something nobody knows is no reason for caution", () => {
  const { sameAsLastTime: _, ...unlike } = asked;
  expect(sentence({ "weak-metrics.signal-and-noise": 0 }, unlike)).toBe(
    `The NPS of 47 is to be read with caution. ${said(clause("weak-metrics.signal-and-noise"))}.`,
  );
});
