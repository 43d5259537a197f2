import { describe, expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import type { Answer, Assessment, Figures } from "~/domain/assessment";
import { report } from "~/domain/report";

const instrument = readInstrument(contentDirectory, "2026");

/** Everything answered at 4 with data behind it, and an NPS that was asked of enough customers. */
const sound: Figures = {
  nps: { current: { promoters: 2000, passives: 1000, detractors: 400 }, invitations: 6000 },
  failureDemand: { failures: 20, contacts: 400 },
  sameAsLastTime: { wording: "yes", channels: "yes", mix: "yes" },
};

function reliance(
  low: Readonly<Record<string, Answer["answer"]>>,
  figures: Figures = sound,
  parts: Partial<Assessment> = {},
) {
  const answers = Object.fromEntries(
    instrument.questions.map(({ id }): [string, Answer] => [id, { answer: low[id] ?? 4, evidence: 2 }]),
  );
  const assessment: Assessment = {
    instrument: { id: instrument.id, edition: instrument.edition },
    taken: "2026-11-30",
    scope: "full",
    profile: {},
    answers,
    figures,
    capacity: "normal",
    votes: {},
    ...parts,
  };
  const [first] = report(assessment, instrument).reliance;
  return {
    verdict: first?.verdict,
    tests: Object.fromEntries(first?.tests.map(({ id, outcome }) => [id, outcome]) ?? []),
  };
}

test("a number that passes every test can be relied on", () => {
  const { verdict, tests } = reliance({});
  expect(Object.values(tests)).toEqual(Array.from({ length: 9 }, () => "holds"));
  expect(verdict).toBe("yes");
});

const PAY = "score-tied-evaluations.pay-and-ratings";
const BELOW = "rating-solicitation.below-top-penalty";
const ASKING = "rating-solicitation.asking-for-top-marks";
const WHO = "rating-solicitation.who-is-asked";

describe("a deciding test that fails means not yet", () => {
  test.each([
    [PAY, 1, "what-hangs-on-it"],
    [BELOW, 0, "what-hangs-on-it"],
    [ASKING, 1, "wording"],
    [WHO, 1, "who-is-asked"],
  ] as const)("%s at %i", (question, level, failed) => {
    const { verdict, tests } = reliance({ [question]: level });
    expect(tests[failed]).toBe("fails");
    expect(verdict).toBe("not-yet");
  });

  test("a sample too small", () => {
    // n = 50: the margin is about 23 points
    const { verdict, tests } = reliance(
      {},
      { ...sound, nps: { current: { promoters: 30, passives: 10, detractors: 10 } } },
    );
    expect(tests.sample).toBe("fails");
    expect(verdict).toBe("not-yet");
  });

  test("and outranks what is not known", () => {
    expect(reliance({ [PAY]: "dont-know", [ASKING]: 0 }).verdict).toBe("not-yet");
  });
});

test.each([PAY, ASKING, WHO])("nobody can say where %s is not known", (question) => {
  expect(reliance({ [question]: "dont-know" }).verdict).toBe("nobody-can-say");
});

describe("with caution", () => {
  test("where another test fails or is not known", () => {
    expect(reliance({}, { ...sound, failureDemand: { failures: 300, contacts: 400 } })).toMatchObject({
      verdict: "caution",
      tests: { "what-it-cannot-see": "fails" },
    });
    const { sameAsLastTime: _same, ...unasked } = sound;
    expect(reliance({}, unasked)).toMatchObject({ verdict: "caution", tests: { "same-as-last-time": "unknown" } });
  });

  test("where two stand at caution, and not where one does", () => {
    expect(reliance({ [ASKING]: 2 }).verdict).toBe("yes");
    expect(reliance({ [ASKING]: 2, [PAY]: 2 }).verdict).toBe("caution");
  });

  test("where a deciding test was never asked: the quick check says so and does not call it unknown", () => {
    const { verdict, tests } = reliance({}, sound, { scope: "quick" });
    expect(tests["who-is-asked"]).toBe("untested");
    expect(verdict).toBe("caution");
  });
});

test("what is said of one number's survey counts before what is said of all together", () => {
  const { sameAsLastTime: all, ...rest } = sound;
  const nps = { ...sound.nps, sameAsLastTime: { channels: "no" } } as const;
  expect(reliance({}, { ...rest, nps }).tests["same-as-last-time"]).toBe("caution");
  expect(reliance({}, { ...sound, nps }).tests["same-as-last-time"]).toBe("caution");
  expect(reliance({}, { ...rest, nps: { ...sound.nps, sameAsLastTime: all ?? {} } }).tests["same-as-last-time"]).toBe(
    "holds",
  );
});

test("a census needs no margin", () => {
  const nps = { current: { promoters: 10, passives: 3, detractors: 2 }, census: true };
  expect(reliance({}, { ...sound, nps }).tests.sample).toBe("holds");
});

describe("what a number's own figures say comes before what is answered for the least good way of asking", () => {
  const counts = { promoters: 70, passives: 15, detractors: 5 };

  test("of a census nobody was kept out, whatever happens on another way of asking", () => {
    const all = { ...sound, nps: { current: counts, census: true, invitations: 100 } };
    for (const level of [0, 1, 2, "dont-know"] as const)
      expect(reliance({ [WHO]: level }, all)).toMatchObject({ verdict: "yes", tests: { "who-is-asked": "holds" } });
    expect(reliance({ [WHO]: 0 }, { ...all, nps: { ...all.nps, census: false } }).verdict).toBe("not-yet");
  });

  test("counts that deny a census outweigh the tick", () => {
    const few = { ...sound, nps: { current: counts, census: true, invitations: 400 } };
    expect(reliance({ [WHO]: 0 }, few)).toMatchObject({
      verdict: "not-yet",
      tests: { sample: "fails", "who-is-asked": "fails", response: "caution" },
    });
  });
});

test("each number has its own responses and invitations; a bare mean of effort has no margin", () => {
  const found = report(
    {
      instrument: { id: instrument.id, edition: "2026" },
      taken: "2026-11-30",
      scope: "full",
      profile: { metrics: ["nps", "csat"] },
      answers: {},
      figures: { csat: { percent: 84, responses: 410, invitations: 5000 }, ces: { mean: 5.4, responses: 300 } },
      capacity: "normal",
      votes: {},
    },
    instrument,
  ).reliance;
  expect(found.map(({ number, value }) => [number, value])).toEqual([
    ["nps", null],
    ["csat", 84],
    ["ces", null],
  ]);
  const outcomes = found.map(({ tests }) =>
    tests.filter(({ id }) => ["sample", "response"].includes(id)).map(({ outcome }) => outcome),
  );
  // 84 % of 410: margin 3.5 points of a hundred; 8.2 % answered
  expect(outcomes).toEqual([
    ["unknown", "unknown"],
    ["caution", "fails"],
    ["unknown", "unknown"],
  ]);
});
