import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instrumentOfPatterns as instrument, patternsOf2026 } from "#test/support/patterns-of-2026";
import { tinyAssessment } from "#test/support/tiny-instrument";
import type { Answer, Assessment, Figures } from "~/domain/assessment";
import { contradictions } from "~/domain/contradictions";
import { figureFindings } from "~/domain/figure-findings";
import { patternFindings } from "~/domain/patterns";

/** The table of INSTRUMENT §4, row by row, against the content as it is written. */

type Answers = Readonly<Record<string, Answer["answer"]>>;
type Parts = Partial<Omit<Assessment, "answers">>;

const find = (answers: Answers, parts: Parts = {}) => {
  const assessment = tinyAssessment(answers, parts);
  return patternFindings(assessment, instrument, figureFindings(assessment.figures));
};
const fired = (answers: Answers, parts: Parts = {}) => find(answers, parts).patterns.map(({ id }) => id);

const FAILURE = "cx-mirage.failure-demand";
const PAY = "score-tied-evaluations.pay-and-ratings";
const ASKING = "rating-solicitation.asking-for-top-marks";
const BELOW_TOP = "rating-solicitation.below-top-penalty";
const ASKED = "rating-solicitation.who-is-asked";
const TARGETS = "score-chasing.target-setting";
const SIGNAL = "weak-metrics.signal-and-noise";
const CLARITY = "undefined-promise.clarity";
const STORY = "undefined-promise.same-story";
const REMOVING = "cx-mirage.removing-causes";

const pairs = [
  { id: "vanity-metrics", one: "weak-metrics.feedback-to-action", other: TARGETS },
  { id: "noise-chasing", one: SIGNAL, other: TARGETS },
  { id: "service-island", one: "siloed-dashboards.who-sees", other: "siloed-dashboards.joint-action" },
  { id: "fear-loop", one: "punitive-metrics.response-to-bad-number", other: PAY },
  { id: "second-hand-leadership", one: "leader-distance.direct-contact", other: "score-chasing.verbatims" },
  { id: "borrowed-strategy", one: "competitor-fixation.yardstick", other: CLARITY },
  { id: "silent-strengths", one: "hoarded-praise.reaches-the-earner", other: "disconnected-employees.behaviour-link" },
  { id: "bright-launch", one: "launch-and-fade.sustained", other: "launch-and-fade.owner-and-cadence" },
  { id: "inflated-score", one: PAY, other: ASKING },
  { id: "inflated-score", one: PAY, other: BELOW_TOP },
  { id: "inflated-score", one: PAY, other: ASKED },
];

describe.each(pairs)("$id: $one ≤ 1 and $other ≤ 1", ({ id, one, other }) => {
  test.each([
    [1, 1],
    [0, 0],
    [0, 1],
  ] as const)("fires at %s and %s, resting on both", (first, second) => {
    const finding = find({ [one]: first, [other]: second }).patterns.find((each) => each.id === id);
    expect(finding?.restsOn).toEqual({ questions: [one, other], figures: [] });
  });

  test.each([
    [2, 1],
    [1, 2],
    ["dont-know", 1],
    [0, "dont-know"],
    [0, "not-applicable"],
  ] as const)("does not at %s and %s", (first, second) => {
    expect(fired({ [one]: first, [other]: second })).not.toContain(id);
  });

  test("does not where one of them was left open", () => {
    expect(fired({ [one]: 0 })).not.toContain(id);
    expect(fired({ [other]: 0 })).not.toContain(id);
  });
});

const good: Figures = { presentedAs: "good" };
const tagged = (failures: number, contacts: number, figures: Figures = good): Parts => ({
  figures: { ...figures, failureDemand: { failures, contacts } },
});

describe("the three mirages", () => {
  // lower ends by Wilson at 95 %: 28 of 100 from 20.1 %, 27 of 100 from 19.3 %; the exact ends are worked out in quadrant.test
  test.each([
    ["28 of 100 contacts", tagged(28, 100), "cx-mirage"],
    ["27 of 100: 20 % is not sure", tagged(27, 100), "possible-mirage"],
    ["60 of 99: too few tagged", tagged(60, 99), "possible-mirage"],
    ["lower end exactly 20 %", tagged(3223, 15_625), "cx-mirage"],
    ["one failure fewer", tagged(3222, 15_625), "possible-mirage"],
    ["upper end exactly 20 %", tagged(3027, 15_625), "possible-mirage"],
    ["one failure fewer than that", tagged(3026, 15_625), null],
    ["NPS exactly 30", tagged(90, 200, { nps: { current: { score: 30 } } }), "cx-mirage"],
    ["NPS 29.9", tagged(90, 200, { nps: { current: { score: 29.9 } } }), null],
    ["CSAT exactly 80", tagged(90, 200, { csat: { percent: 80 } }), "cx-mirage"],
    ["CSAT 79.9", tagged(90, 200, { csat: { percent: 79.9 } }), null],
    ["NPS 60, presented as mixed", tagged(90, 200, { nps: { current: { score: 60 } }, presentedAs: "mixed" }), null],
    ["nothing said of the score", tagged(90, 200, {}), null],
  ] as const)("%s: %s", (_said, parts, id) => {
    const answers = { [FAILURE]: 0 } as const;
    expect(fired(answers, parts).filter((each) => each.includes("mirage"))).toEqual(id === null ? [] : [id]);
  });

  test.each([
    [1, true],
    [0, true],
    [2, false],
    ["dont-know", true],
    ["not-applicable", false],
  ] as const)("looks good, share not known, failure demand %s: mirage-blind %s", (answer, fires) => {
    expect(fired({ [FAILURE]: answer }, { figures: good }).includes("mirage-blind")).toBe(fires);
  });

  test("mirage-blind fires where the question was left open, and needs a good look", () => {
    expect(fired({}, { figures: good })).toContain("mirage-blind");
    expect(fired({ [FAILURE]: 0 })).not.toContain("mirage-blind");
    expect(fired({ [FAILURE]: 0 }, { figures: { presentedAs: "poor" } })).not.toContain("mirage-blind");
  });

  test("mirage-blind says that the share is what is missing", () => {
    expect(find({ [FAILURE]: 1 }, { figures: good }).patterns[0]?.restsOn).toEqual({
      questions: [FAILURE],
      figures: ["looks-good", "failure-share"],
    });
  });

  test("fire exactly where the quadrant says so", () => {
    const count = fc
      .integer({ min: 1, max: 2000 })
      .chain((contacts) =>
        fc.record({ failures: fc.integer({ min: 0, max: contacts }), contacts: fc.constant(contacts) }),
      );
    const presentedAs = fc.constantFrom("good", "mixed", "poor");
    fc.assert(
      fc.property(presentedAs, count, (said, failureDemand) => {
        const figures: Figures = { presentedAs: said as "good" | "mixed" | "poor", failureDemand };
        const { quadrant } = figureFindings(figures);
        const mirages = fired({ [FAILURE]: 2 }, { figures });
        expect(mirages.includes("cx-mirage")).toBe(quadrant === "mirage");
        expect(mirages.includes("possible-mirage")).toBe(quadrant === "possible-mirage");
        expect(mirages).not.toContain("mirage-blind");
      }),
    );
  });
});

describe("noise-chasing on two periods", () => {
  // margins by the conservative rule for 390 responses each: 196 · √(1/393) ≈ 9.9, so of the difference ≈ 14
  const periods = (now: number, before: number): Parts => ({
    figures: { nps: { current: { score: now, responses: 390 }, previous: { score: before, responses: 390 } } },
  });

  test.each([
    ["a small change, no margin looked at", { [SIGNAL]: 1, [TARGETS]: 3 }, periods(3, 0), true],
    ["a small change, a target on the number", { [SIGNAL]: 3, [TARGETS]: 1 }, periods(3, 0), true],
    ["a small change, neither", { [SIGNAL]: 2, [TARGETS]: 2 }, periods(3, 0), false],
    ["a change above the margin", { [SIGNAL]: 1, [TARGETS]: 3 }, periods(20, 0), false],
    ["both answers low, whatever the change", { [SIGNAL]: 1, [TARGETS]: 1 }, periods(20, 0), true],
    [
      "two scores without responses",
      { [SIGNAL]: 1, [TARGETS]: 3 },
      { figures: { nps: { current: { score: 3 }, previous: { score: 0 } } } },
      false,
    ],
  ] as const)("%s: %s", (_said, answers, parts, fires) => {
    expect(fired(answers, parts).includes("noise-chasing")).toBe(fires);
  });
});

describe("no-listening", () => {
  test.each([
    [{ surveys: false }, true],
    [{ surveys: true }, false],
    [{}, false],
  ])("profile %o: %s", (profile, fires) => {
    expect(fired({}, { profile }).includes("no-listening")).toBe(fires);
  });

  test("rules out what hangs on surveys, so no score is inflated and no pay is feared", () => {
    const answers = { [PAY]: 0, [ASKING]: 0, "punitive-metrics.response-to-bad-number": 0 } as const;
    expect(fired(answers, { profile: { surveys: true } })).toEqual(["inflated-score", "fear-loop"]);
    expect(fired(answers, { profile: { surveys: false } })).toEqual(["no-listening"]);
  });
});

describe("answers-disagree", () => {
  const score: Parts = { figures: { nps: { current: { score: 20 } } } };
  const scored: Parts = { figures: { nps: { current: { score: 20, responses: 390 } } } };
  const cases: readonly (readonly [answers: Answers, parts: Parts, id: string | null])[] = [
    [{ [ASKING]: 3, [BELOW_TOP]: 1 }, {}, "asking-and-penalty"],
    [{ [ASKING]: 2, [BELOW_TOP]: 1 }, {}, null],
    [{ [ASKING]: 3, [BELOW_TOP]: 2 }, {}, null],
    [{ [PAY]: 3 }, { figures: { variablePayOnScore: 0.5 } }, "pay-and-its-figure"],
    [{ [PAY]: 3 }, { figures: { variablePayOnScore: 0 } }, null],
    [{ [PAY]: 2 }, { figures: { variablePayOnScore: 15 } }, null],
    [{ [REMOVING]: 3, [FAILURE]: 1 }, {}, "removing-what-is-not-counted"],
    [{ [REMOVING]: 2, [FAILURE]: 1 }, {}, null],
    [{ [REMOVING]: 3, [FAILURE]: 2 }, {}, null],
    [{ [SIGNAL]: 3 }, score, "margin-without-responses"],
    [{ [SIGNAL]: 3 }, scored, null],
    [{ [SIGNAL]: 3 }, {}, null],
    [{ [SIGNAL]: 2 }, score, null],
    [{ [STORY]: 3, [CLARITY]: 1 }, {}, "same-story-of-what"],
    [{ [STORY]: 2, [CLARITY]: 1 }, {}, null],
    [{ [STORY]: 3, [CLARITY]: 2 }, {}, null],
    [{ [FAILURE]: "dont-know" }, tagged(90, 200, {}), "failure-demand-unknown-but-given"],
    [{ [FAILURE]: 0 }, tagged(90, 200, {}), null],
    [{ [PAY]: "dont-know" }, { figures: { variablePayOnScore: 0 } }, "pay-unknown-but-given"],
    [
      { "score-tied-evaluations.frontline-strain": "dont-know" },
      { figures: { frontlineTurnover: 31 } },
      "turnover-unknown-but-given",
    ],
    [{ [SIGNAL]: "dont-know" }, scored, "responses-unknown-but-given"],
    [{ [SIGNAL]: "dont-know" }, score, null],
  ];

  test.each(cases)("%o with %o: %s", (answers, parts, id) => {
    const assessment = tinyAssessment(answers, parts);
    const expected = id === null ? [] : [id];
    expect(contradictions(assessment, instrument).map((each) => each.id)).toEqual(expected);
    const finding = find(answers, parts).patterns.find((each) => each.id === "answers-disagree");
    expect(finding?.contradictions.map((each) => each.id) ?? []).toEqual(expected);
  });

  test("fires when any of its contradictions does, and on nothing else", () => {
    const disagree = patternsOf2026.filter((pattern) => pattern.contradictions.length > 0);
    expect(disagree.map(({ id }) => id)).toEqual(["answers-disagree"]);
    expect(disagree[0]?.when).toEqual({ any: disagree[0]?.contradictions.map(({ when }) => when) });
  });
});

test("a quick check says which patterns its thirteen questions cannot show", () => {
  expect(find({}, { scope: "quick" }).notTestable).toEqual([
    "second-hand-leadership",
    "service-island",
    "bright-launch",
  ]);
});

test("a full assessment can show them all", () => {
  expect(find({}).notTestable).toEqual([]);
});

test("no two patterns weigh the same, so the order is settled by the content", () => {
  expect(new Set(patternsOf2026.map(({ gravity }) => gravity)).size).toBe(patternsOf2026.length);
});
