import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { copiedContent } from "#test/support/copied-content";
import { ContentError } from "~/content/content-error";
import { readEditions, readInstrument } from "~/content/read-instrument";

const faultsOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
  throw new Error("nothing was refused");
};

describe("the 2026 edition", () => {
  const instrument = readInstrument(contentDirectory, "2026");

  test("has the pitfalls and questions it must have, in the order they are asked", () => {
    expect(instrument).toMatchObject({ id: "cx-measurement-health", edition: "2026" });
    expect(instrument.pitfalls.map(({ id, questions }) => `${id} ${questions.length}`)).toEqual([
      "score-tied-evaluations 4",
      "rating-solicitation 4",
      "punitive-metrics 3",
      "weak-metrics 4",
      "score-chasing 3",
      "cx-mirage 3",
      "siloed-dashboards 4",
      "disconnected-employees 3",
      "hoarded-praise 3",
      "leader-distance 4",
      "competitor-fixation 3",
      "undefined-promise 3",
      "launch-and-fade 3",
    ]);
    expect(instrument.questions).toHaveLength(44);
    expect(instrument.questions.filter(({ quick }) => quick)).toHaveLength(13);
    expect(instrument.pitfalls.filter(({ core }) => core).map(({ id }) => id)).toEqual([
      "score-tied-evaluations",
      "rating-solicitation",
      "weak-metrics",
      "siloed-dashboards",
      "leader-distance",
    ]);
    expect(instrument.questions.filter(({ critical }) => critical).map(({ id }) => id)).toEqual([
      "score-tied-evaluations.pay-and-ratings",
      "rating-solicitation.asking-for-top-marks",
      "rating-solicitation.below-top-penalty",
      "rating-solicitation.who-is-asked",
    ]);
  });

  test("rules out by `surveys: no` the five questions about ratings and no other", () => {
    expect(instrument.questions.filter(({ ruledOutBy }) => ruledOutBy !== null).map(({ id }) => id)).toEqual([
      "score-tied-evaluations.pay-and-ratings",
      "rating-solicitation.asking-for-top-marks",
      "rating-solicitation.below-top-penalty",
      "rating-solicitation.who-is-asked",
      "rating-solicitation.integrity-checks",
    ]);
  });

  test("speaks the domain's language: camelCase, defaults filled in, folded text in one line", () => {
    const question = instrument.questions.find(({ id }) => id === "rating-solicitation.integrity-checks");
    expect(question).toMatchObject({
      pitfall: "rating-solicitation",
      quick: false,
      critical: false,
      weight: 1,
      hint: null,
      variants: [],
      ruledOutBy: { surveys: false },
      bestKnownBy: ["cx-team", "support-function"],
    });
    expect(question?.why).toMatch(/^Where a number .* audited\.$/);
    expect(instrument.patterns[0]?.when).toEqual({
      all: [
        { fact: "looks-good", atLeast: 1 },
        { fact: "contacts-tagged", atLeast: 100 },
        { fact: "failure-share-low", atLeast: 0.2 },
      ],
    });
  });

  test("is frozen to its depths", () => {
    const change = () => {
      (instrument.questions[0]?.anchors as unknown as string[])[0] = "Everything is fine.";
    };
    expect(change).toThrow(TypeError);
  });
});

describe("the 2027 edition", () => {
  const instrument = readInstrument(contentDirectory, "2027");
  const before = readInstrument(contentDirectory, "2026");
  const ADDED = ["punitive-metrics.short-term-gain", "cx-mirage.dead-ends"];

  test("asks what 2026 asked, in its order, and two questions more, with the same quick check", () => {
    const quickOf = ({ questions }: typeof before) => questions.filter(({ quick }) => quick).map(({ id }) => id);
    const asked = instrument.questions.map(({ id }) => id);
    expect(asked).toHaveLength(46);
    expect(asked.filter((id) => !ADDED.includes(id))).toEqual(before.questions.map(({ id }) => id));
    expect(instrument.pitfalls.map(({ id, questions }) => `${id} ${questions.length}`)).toEqual([
      "score-tied-evaluations 4",
      "rating-solicitation 4",
      "punitive-metrics 4",
      "weak-metrics 4",
      "score-chasing 3",
      "cx-mirage 4",
      "siloed-dashboards 4",
      "disconnected-employees 3",
      "hoarded-praise 3",
      "leader-distance 4",
      "competitor-fixation 3",
      "undefined-promise 3",
      "launch-and-fade 3",
    ]);
    expect(quickOf(instrument)).toHaveLength(13);
    expect(quickOf(instrument)).toEqual(quickOf(before));
  });

  test("has the core and the critical questions of 2026, and rules out the same, pay only where no score is named", () => {
    const marksOf = ({ pitfalls, questions }: typeof before) => ({
      core: pitfalls.filter(({ core }) => core).map(({ id }) => id),
      critical: questions.filter(({ critical }) => critical).map(({ id }) => id),
      ruledOut: questions.filter(({ ruledOutBy }) => ruledOutBy !== null).map(({ id }) => id),
    });
    expect(marksOf(instrument)).toEqual(marksOf(before));
    const [pay, ...others] = instrument.questions.filter(({ ruledOutBy }) => ruledOutBy !== null);
    expect(pay?.ruledOutBy).toEqual({ surveys: false, scoreNamed: false });
    for (const { ruledOutBy } of others) expect(ruledOutBy).toEqual({ surveys: false });
  });

  test("says with every question how to choose, and offers that there is none where absence is not harm", () => {
    expect(instrument.questions.filter(({ choose }) => choose === null).map(({ id }) => id)).toEqual([]);
    const offering = (level: number) =>
      instrument.questions.filter(({ none }) => none?.level === level).map(({ id }) => id);
    expect(offering(0)).toEqual([
      "weak-metrics.feedback-to-action",
      "weak-metrics.breadth",
      "weak-metrics.business-link",
      "cx-mirage.survey-and-operations",
      "siloed-dashboards.who-sees",
      "siloed-dashboards.understanding",
      "siloed-dashboards.evolution",
      "disconnected-employees.moments-of-truth",
      "leader-distance.unfiltered",
      "leader-distance.debrief",
      "undefined-promise.same-story",
      "launch-and-fade.owner-and-cadence",
    ]);
    expect(offering(1)).toEqual([
      "weak-metrics.signal-and-noise",
      "score-chasing.target-setting",
      "hoarded-praise.reaches-the-earner",
      "hoarded-praise.beyond-the-frontline",
      "competitor-fixation.yardstick",
      "launch-and-fade.sustained",
    ]);
    expect(offering(2)).toEqual([
      "score-tied-evaluations.controllability",
      "score-tied-evaluations.avoidance",
      "punitive-metrics.response-to-bad-number",
      "punitive-metrics.efficiency-balance",
      "siloed-dashboards.joint-action",
    ]);
    expect([...offering(3), ...offering(4)]).toEqual([]);
  });
});

describe("what is wrong", () => {
  test("is listed at once, in all files, by file and key, with what to write", () => {
    const content = copiedContent();
    content.replace("2026/pitfalls/rating-solicitation.yaml", "    name: Who is asked, and when\n", "");
    content.replace(
      "2026/pitfalls/rating-solicitation.yaml",
      "      - A rule decides, but a manager can take customers out, such as open complaints.\n",
      "",
    );
    content.replace("2026/pitfalls/weak-metrics.yaml", "core: true", "core: yes\ncolour: red");
    content.replace("2026/levels.yaml", "- level: 5", "- level: 6");
    content.replace(
      "2026/claims.yaml",
      "questions: [score-tied-evaluations.avoidance]",
      "questions: [score-tied-evaluations.dodging]",
    );
    expect(faultsOf(() => readInstrument(content.directory, "2026"))).toEqual([
      {
        file: "content/2026/levels.yaml",
        key: "no. 5 › level",
        message: "is not one of the choices. Write 1, 2, 3, 4 or 5.",
      },
      {
        file: "content/2026/pitfalls/rating-solicitation.yaml",
        key: "questions › rating-solicitation.who-is-asked › name",
        message: "is missing. Write a short noun phrase for lists, such as “Asking for top marks”.",
      },
      {
        file: "content/2026/pitfalls/rating-solicitation.yaml",
        key: "questions › rating-solicitation.who-is-asked › anchors",
        message: "has 4 anchors. Write exactly five, from harm or absence (level 0) to done and checked (level 4).",
      },
      {
        file: "content/2026/pitfalls/weak-metrics.yaml",
        key: "core",
        message: "is neither true nor false. Write true or false, without quotation marks.",
      },
      {
        file: "content/2026/pitfalls/weak-metrics.yaml",
        key: "colour",
        message: "is not a key that belongs here. Check its spelling, or remove it.",
      },
      {
        file: "content/2026/claims.yaml",
        key: "s0-hard-contacts-avoided › questions",
        message:
          "names question “score-tied-evaluations.dodging”, which is not there. Correct the id, or add the question.",
      },
    ]);
  });

  test("reads at a terminal file by file", () => {
    const content = copiedContent();
    content.replace("2026/instrument.yaml", "title: CX measurement health", "title: 2026");
    expect(() => readInstrument(content.directory, "2026")).toThrow(
      [
        "1 thing to put right in the content:",
        "",
        "content/2026/instrument.yaml",
        "  title is not read as text. Write the instrument's title, and put quotation marks around it if it holds a colon or is a number.",
      ].join("\n"),
    );
  });

  test("may be a file that is not there, one that is not listed, or one that is no YAML", () => {
    const content = copiedContent();
    content.copy("2026/pitfalls/cx-mirage.yaml", "2026/pitfalls/cx-illusion.yaml");
    content.remove("2026/pitfalls/cx-mirage.yaml");
    content.replace("2026/levels.yaml", "name: Distorted", "name: Distorted: by hand");
    content.replace("2026/sources.yaml", "  author: Teleperformance", "  author: Tele\n  author: Teleperformance");
    expect(
      faultsOf(() => readInstrument(content.directory, "2026")).map(({ file, message }) => `${file} ${message}`),
    ).toEqual([
      "content/2026/levels.yaml cannot be read at line 3. Check the indentation there, and put quotation marks around a text that holds a colon, a # or quotation marks.",
      "content/2026/sources.yaml has the same key twice at line 12. Remove one of the two.",
      "content/2026/pitfalls/cx-mirage.yaml is not there, or may not be read. Put it back, or take its name out of the file that lists it.",
      "content/2026/pitfalls/cx-illusion.yaml is not in the list of pitfalls in 2026/instrument.yaml. Add it there, or remove the file.",
    ]);
  });

  test("may be the whole folder", () => {
    expect(faultsOf(() => readInstrument("/nowhere"))).toEqual([
      {
        file: "/nowhere",
        key: "",
        message: "holds no edition. Put back a folder such as 2026 with its instrument.yaml.",
      },
    ]);
  });
});

describe("a pattern's rule", () => {
  const rule = "  when: { fact: surveys, at-most: 0 }";
  test.each([
    ["{ fact: surveys }", "when", "has no bound. Write one of at-most, at-least, above, known."],
    ["{ fact: moods, at-most: 0 }", "when › fact", "is not one of the choices. Write looks-good,"],
    ["{ at-most: 0 }", "when", "is not one condition. Write exactly one of all, any, not, question, fact and profile."],
    [
      "{ question: cx-mirage.failure-demand, at-most: 5 }",
      "when",
      "has a bound that is no anchor level. Write 0, 1, 2, 3 or 4.",
    ],
    [
      "{ all: [{ not: { question: cx-mirage.failure-demand, above: 1 } }] }",
      "when › all › no. 1 › not",
      "has a bound that does not belong beside question. Write at-most, at-least, unknown, none.",
    ],
    ["{ question: cx-mirage.no-such, at-most: 1 }", "when", "names question “cx-mirage.no-such”, which is not there."],
  ])("%s is refused where it stands", (wrong, key, message) => {
    const content = copiedContent();
    content.replace("2026/patterns.yaml", rule, `  when: ${wrong}`);
    const [fault, ...more] = faultsOf(() => readInstrument(content.directory, "2026"));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ file: "content/2026/patterns.yaml", key: `no-listening › ${key}` });
    expect(fault?.message).toContain(message);
  });
});

test("every folder with an instrument.yaml is an edition; the newest is read unless one is named", () => {
  const content = copiedContent();
  content.copy("2026", "2028");
  content.replace("2028/instrument.yaml", 'edition: "2026"', 'edition: "2028"');
  expect(readInstrument(content.directory).edition).toBe("2028");
  expect(readInstrument(content.directory, "2026").edition).toBe("2026");
  expect(readEditions(content.directory).map(({ edition }) => edition)).toEqual(["2026", "2027", "2028"]);
});

test("a folder that is marked as a draft is no edition yet", () => {
  const content = copiedContent();
  content.copy("2026", "2028");
  writeFileSync(content.path("2028/DRAFT.md"), "Being written.\n");
  expect(readEditions(content.directory).map(({ edition }) => edition)).toEqual(["2026", "2027"]);
});
