import { expect, test } from "vitest";
import { type TinyPitfall, tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { report } from "~/domain/report";

const instrument = tinyInstrument([
  { id: "a", core: true, questions: ["q", "r"] },
  { id: "b", questions: ["q", "r"] },
  { id: "c", questions: ["q", "r"] },
]);

type Answers = Parameters<typeof tinyAssessment>[0];

const headline = (answers: Answers, parts: Parameters<typeof tinyAssessment>[1] = {}) =>
  report(tinyAssessment(answers, parts), instrument).headline;

const all = (level: 0 | 1 | 2 | 3 | 4): Record<string, 0 | 1 | 2 | 3 | 4> =>
  Object.fromEntries(instrument.questions.map(({ id }) => [id, level]));

test("two things are named in one sentence", () => {
  expect(headline({ ...all(4), "a.q": 0, "a.r": 0, "b.q": 0, "b.r": 0 }).sentence).toBe(
    "Q of a is found, and q of b is found.",
  );
});

test("one weak spot among sound ones reads as one", () => {
  expect(headline({ ...all(4), "b.q": 2, "b.r": 2 }).sentence).toBe("Q of b is partly there.");
});

test("where nothing is wrong it does not invent a fault", () => {
  expect(headline(all(4)).sentence).toBe("Nothing in these answers speaks against what is measured here.");
});

test("where too little is known it says how little", () => {
  expect(headline({ "a.q": 4 }).sentence).toBe("Too little is known for a level: 5 of 6 questions have no answer yet.");
});

test("what holds the level says where it would stand without it", () => {
  // a core pitfall at level 1 holds the overall, (2·0 + 100 + 100) / 4 = 50, uncapped 3, at 2
  const { holds } = headline({ ...all(4), "a.q": 0, "a.r": 0 });
  expect(holds?.title).toBe("Held at level 2, Reported, by one pitfall at level 1.");
  expect(holds?.text).toBe("Without what holds it, this assessment would stand at level 3, Understood.");
});

test("nothing is said to hold a level that nothing holds", () => {
  expect(headline(all(4)).holds).toBeNull();
});

test("it says whose view it is and when it is provisional", () => {
  expect(headline(all(4), { profile: { respondentRole: "executive" } })).toMatchObject({
    view: "As seen by one executive.",
    provisional: true,
  });
  expect(headline(all(4), { profile: { respondentRole: "frontline" } }).provisional).toBe(false);
});

test("the figures lead the summary: the score beside the share of failures as a range", () => {
  // 90 of 200: Wilson 95 % is 38.3 to 51.9 %; NPS (200 − 80) / 400 = 30
  const { summary } = headline(all(2), {
    figures: {
      nps: { current: { promoters: 200, passives: 120, detractors: 80 } },
      failureDemand: { failures: 90, contacts: 200 },
      contactsPerMonth: 42_000,
      costPerContact: 4.5,
      currency: "GBP",
    },
  });
  expect(summary).toContain(
    "An NPS of 30 sits beside 38–52 % of contacts that may exist only because something failed",
  );
  expect(summary).toContain("£72,000 to £98,000 a month in handling cost, which is not a saving.");
});

test("sentence and summary say one number, and not the same one twice in other digits", () => {
  const { sentence, summary } = headline(
    { "a.q": 0 },
    {
      figures: {
        nps: { current: { promoters: 262, passives: 21, detractors: 17 } },
        failureDemand: { failures: 90, contacts: 200 },
      },
    },
  );
  expect(sentence).toContain("The NPS of 82 ");
  expect(summary).toContain("An NPS of 82 sits");
});

test("what begins on Monday is the first action of the plan, whatever else answers to the finding", () => {
  const pitfalls: readonly TinyPitfall[] = [
    {
      id: "a",
      questions: [{ id: "q", critical: true }],
      actions: [{ id: "end-harm", lifts: { "a.q": 3 } }],
    },
    ...["b", "c"].map(
      (id): TinyPitfall => ({
        id,
        core: true,
        questions: ["q"],
        actions: [{ id: `mend-${id}`, lifts: { [`${id}.q`]: 4 } }],
      }),
    ),
  ];
  const patterns = ["b", "c"].map((id) => ({
    id,
    when: { question: `${id}.q`, atMost: 1 as const },
    actions: [`mend-${id}`],
  }));
  const small = {
    ...tinyInstrument(pitfalls, patterns),
    ownerRoles: [{ id: "cx-lead" as const, name: "CX lead" }],
  };
  const { plan, headline: said } = report(tinyAssessment({ "a.q": 0, "b.q": 0, "c.q": 0 }), small);
  expect(said.matters.map(({ id }) => id)).toEqual(["b", "a.q"]);
  expect(plan?.windows[0]?.actions[0]?.id).toBe("end-harm");
  expect(said.summary).toContain("To begin on Monday: do end-harm (CX lead).");
});

test("a pitfall that the sentence names is not told again under it", () => {
  const said = headline({ ...all(4), "a.q": 0, "a.r": 0, "b.q": 0, "b.r": 0 });
  expect(said.matters.map(({ kind }) => kind)).toEqual(["pitfall", "pitfall"]);
  expect(said.summary).not.toContain("is found");
});

test("it says how many of the answers come with evidence", () => {
  expect(headline(all(4)).shown).toBe("None of the 6 answers was shown: they stand as they were said.");
  expect(headline({ ...all(4), "a.q": { answer: 4, evidence: 2 } }).shown).toBe("1 of 6 answers carry evidence.");
  expect(headline({ "a.q": "dont-know" }).shown).toBeNull();
});

test("a quick check begins with finding out", () => {
  const said = headline({ "a.q": 1, "b.q": "dont-know", "c.q": 3 }, { scope: "quick" });
  expect(said.summary).toBe("To check on Monday, before anything is changed: the q of b.");
});

test("and where nothing is unknown, with a look at the weakest answer behind its first matter", () => {
  const small = tinyInstrument([
    { id: "a", questions: [{ id: "q", critical: true }], actions: [{ id: "mend", lifts: { "a.q": 4 } }] },
    { id: "b", core: true, questions: ["q"], actions: [{ id: "build", lifts: { "b.q": 4 } }] },
  ]);
  const { plan, headline: said } = report(tinyAssessment({ "a.q": 2, "b.q": 1 }, { scope: "quick" }), small);
  expect(said.summary).toBe("To check on Monday, before anything is changed: the q of b.");
  expect(plan?.findOut).toEqual(["b.q"]);
  expect(report(tinyAssessment({ "a.q": 2, "b.q": 1 }), small).plan?.findOut).toEqual([]);
});
