import { describe, expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { report } from "~/domain/report";

const atMost1 = (question: string) => ({ question, atMost: 1 as const });

const instrument = tinyInstrument(
  [
    { id: "a", core: true, questions: ["q", "r"] },
    { id: "b", questions: ["q", "r"] },
    { id: "c", core: true, questions: ["q", "r"] },
    { id: "d", questions: ["q", "r"] },
  ],
  [
    { id: "grave", gravity: 2, when: { all: [atMost1("a.q"), atMost1("b.q")] } },
    { id: "late", gravity: 9, when: atMost1("d.q") },
    { id: "by-figures", gravity: 1, about: ["c"], when: { fact: "looks-good", atLeast: 1 } },
  ],
);

/** What matters, as ids, when these answers are given and all others are 3. */
function matters(low: Readonly<Record<string, 0 | 1 | 2 | 4>>, presentedAs?: "good"): string[] {
  const all = Object.fromEntries(instrument.questions.map(({ id }) => [id, 3 as const]));
  const assessment = tinyAssessment({ ...all, ...low }, presentedAs === undefined ? {} : { figures: { presentedAs } });
  return report(assessment, instrument).headline.matters.map(({ id }) => id);
}

test("a grave pattern leads, and pitfalls it rests on are not named again", () => {
  expect(matters({ "a.q": 0, "a.r": 0, "b.q": 0, "b.r": 0, "c.q": 1, "c.r": 1 })).toEqual(["grave", "c"]);
});

test("a pattern comes before what a pitfall's answers lack", () => {
  expect(matters({ "c.q": 0, "c.r": 0, "d.q": 1 })).toEqual(["late", "c"]);
});

test("a pattern that rests on figures keeps the pitfall it is about from being named twice", () => {
  expect(matters({ "c.q": 0, "c.r": 0, "b.q": 0, "b.r": 0 }, "good")).toEqual(["by-figures", "b"]);
});

test("a lesser pattern comes after what a pitfall's answers lack", () => {
  const kind = tinyInstrument(
    [
      { id: "a", questions: ["q"] },
      { id: "b", questions: ["q", "r"] },
    ],
    [
      { id: "praise", gravity: 13, when: atMost1("a.q") },
      { id: "island", gravity: 9, when: atMost1("a.q") },
    ],
  );
  const ids = (patterns: readonly string[]) =>
    report(tinyAssessment({ "a.q": 1, "b.q": 0, "b.r": 0 }), {
      ...kind,
      patterns: kind.patterns.filter(({ id }) => patterns.includes(id)),
    }).headline.matters.map(({ id }) => id);
  expect(ids(["praise"])).toEqual(["b", "a"]);
  expect(ids(["island"])).toEqual(["island", "b"]);
});

test("a pitfall that is mostly absent does not weigh by the one answer it has", () => {
  const none = { text: "There is none.", level: 0, when: null, begins: [] } as const;
  const absent = tinyInstrument([
    { id: "a", core: true, questions: ["q", { id: "r", none }, { id: "s", none }, { id: "t", none }] },
    { id: "b", questions: ["q", "r"] },
  ]);
  const answers = { "a.q": 0, "a.r": "none", "a.s": "none", "a.t": "none", "b.q": 0, "b.r": 1 } as const;
  const found = report(tinyAssessment(answers, { profile: { metrics: ["nps"] } }), absent);
  expect(found.headline.matters.map(({ id }) => id)).toEqual(["b", "a"]);
});

test("a pattern is about the pitfalls it names, and no more", () => {
  const fear = tinyInstrument(
    [
      { id: "a", questions: ["q"] },
      { id: "b", questions: ["q"] },
    ],
    [
      { id: "money", gravity: 1, when: atMost1("a.q") },
      { id: "fear", gravity: 2, about: ["b"], when: { all: [atMost1("a.q"), atMost1("b.q")] } },
    ],
  );
  const found = report(tinyAssessment({ "a.q": 0, "b.q": 0 }), fear);
  expect(found.headline.matters.map(({ id }) => id)).toEqual(["money", "fear"]);
});

test("what is answered at 2 is named where nothing weaker is, and nothing where nothing is", () => {
  expect(matters({ "b.q": 2 })).toEqual(["b"]);
  expect(matters({})).toEqual([]);
});

describe("harm and absence", () => {
  const mixed = tinyInstrument(
    [
      { id: "a", questions: [{ id: "q", critical: true }, "r"] },
      { id: "b", core: true, questions: ["q", "r"] },
      {
        id: "c",
        core: true,
        questions: [
          {
            id: "q",
            none: { text: "There is none.", level: 0, when: null, begins: [] },
            clauses: { found: "c is bad", partly: "", unknown: "", keep: "", none: "there is no c" },
          },
          "r",
        ],
      },
    ],
    [{ id: "late", gravity: 9, when: atMost1("b.q") }],
  );
  const said = (low: Parameters<typeof tinyAssessment>[0], parts?: Parameters<typeof tinyAssessment>[1]) => {
    const all = Object.fromEntries(mixed.questions.map(({ id }) => [id, 3 as const]));
    return report(tinyAssessment({ ...all, ...low }, parts), mixed).headline;
  };

  test("a critical question comes before a pattern of lesser gravity, and rests on its answer", () => {
    const { matters: found } = said({ "a.q": 1, "b.q": 0 });
    expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["question a.q", "pattern late"]);
    expect(found[0]).toMatchObject({ clause: "q of a is found", rests: [{ question: "a.q", answer: 1 }] });
  });

  test("a pitfall is named by its weakest answer, never by its worst case", () => {
    expect(said({ "a.r": 1 }).sentence).toBe("R of a is found.");
  });

  test("absence is said as absence and first, where there is no number", () => {
    expect(said({ "c.q": "none", "b.r": 1 }).sentence).toBe("There is no c, and r of b is found.");
  });

  test("and does not lead where there is one", () => {
    const { matters: found } = said({ "c.q": "none", "b.r": 1 }, { figures: { nps: { current: { score: 20 } } } });
    expect(found.map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("no harm is passed over", () => {
  const none = { text: "There is none.", level: 0, when: null, begins: [] } as const;
  const harmed = tinyInstrument(
    [
      { id: "pay", questions: [{ id: "q", critical: true }] },
      { id: "gate", questions: [{ id: "q", critical: true }] },
      { id: "number", questions: [{ id: "q", none }] },
      { id: "failures", questions: ["q"] },
      { id: "talk", questions: ["q"] },
    ],
    [
      { id: "mirage", gravity: 1, about: ["failures"], when: atMost1("failures.q") },
      { id: "fear", gravity: 4, about: ["talk"], when: { all: [atMost1("pay.q"), atMost1("talk.q")] } },
      { id: "helped", gravity: 5, when: { all: [atMost1("pay.q"), atMost1("gate.q")] } },
    ],
  );
  const named = (answers: Parameters<typeof tinyAssessment>[0]) =>
    report(tinyAssessment({ "number.q": 3, "talk.q": 3, "failures.q": 0, ...answers }), harmed).headline.matters.map(
      ({ id }) => id,
    );

  test("where an absence and a grave pattern fill both places, the lowest takes the second", () => {
    expect(named({ "number.q": "none", "pay.q": 1, "gate.q": 0 })).toEqual(["number.q", "gate.q"]);
  });

  test("nor for a pattern that rests on it and speaks of something else", () => {
    expect(named({ "pay.q": 1, "gate.q": 4, "talk.q": 0 })).toEqual(["mirage", "pay.q"]);
  });

  test("a pattern that speaks of it names it", () => {
    expect(named({ "pay.q": 1, "gate.q": 0 })).toEqual(["mirage", "helped"]);
  });
});
