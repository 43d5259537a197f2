import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { anyAssessment } from "#test/support/any-assessment";
import { contentDirectory } from "#test/support/content-directory";
import { assessmentFile, parseAssessmentFile } from "~/content/assessment-file";
import { readInstrument } from "~/content/read-instrument";
import type { Assessment } from "~/domain/assessment";
import { plainText } from "~/domain/plain-text";

const instrument = readInstrument(contentDirectory);
const TODAY = "2026-11-25";
const FORMAT = "plumbline-assessment/1";
const read = (content: unknown) => parseAssessmentFile(content, [instrument], TODAY);
/** Problems of a file with these fields, `__proto__` kept as JSON keeps it. */
const problems = (fields: string) => {
  const parsed = read(JSON.parse(`{"format":"${FORMAT}","scope":"full","answers":{},${fields}}`));
  return parsed.ok ? [] : parsed.problems;
};
const assessmentIn = (content: unknown): Assessment => {
  const parsed = read(content);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.assessment;
};

describe("what is left out", () => {
  test("gets the newest edition, today's date, normal capacity, and nothing else", () => {
    expect(assessmentIn({ format: FORMAT, scope: "quick", answers: {} })).toEqual({
      instrument: { id: "cx-measurement-health", edition: "2027" },
      taken: TODAY,
      scope: "quick",
      profile: {},
      answers: {},
      figures: {},
      capacity: "normal",
      votes: {},
    });
  });

  test.each(["format", "scope", "answers"])("may not be %s", (field) => {
    const { [field]: _left, ...rest } = { format: FORMAT, scope: "full", answers: {} } as Record<string, unknown>;
    const parsed = read(rest);
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual([`/${field}`]);
  });
});

describe("a value at its limit is taken, one past it is refused with what to change", () => {
  const answer = (value: string) => `"answers":{"leader-distance.direct-contact":${value}}`;
  const cases: [good: string | null, bad: string, path: string, message: string][] = [
    ['"taken":"2024-02-29"', '"taken":"2026-02-29"', "/taken", "Write a date that exists, such as 2026-11-22."],
    [
      `"profile":{"organisation":"${"Ł".repeat(200)}"}`,
      `"profile":{"organisation":"${"Ł".repeat(201)}"}`,
      "/profile/organisation",
      "Shorten this to 200 characters; it has 201.",
    ],
    [
      answer(`{"answer":1,"note":"${"a\\r\\n".repeat(2000)}"}`),
      answer(`{"answer":1,"note":"${"a\\r\\n".repeat(2000)}b"}`),
      "/answers/leader-distance.direct-contact/note",
      "Shorten this to 4,000 characters; it has 4,001.",
    ],
    [
      answer(`{"answer":"dont-know","ask":"${"😀".repeat(100)}"}`),
      answer(`{"answer":"dont-know","ask":"${"😀".repeat(100)}x"}`),
      "/answers/leader-distance.direct-contact/ask",
      "Shorten this to 200 characters; it has 201.",
    ],
    [
      answer('{"answer":4,"evidence":3}'),
      answer('{"answer":5,"evidence":3}'),
      "/answers/leader-distance.direct-contact/answer",
      'Write 0, 1, 2, 3, 4, "dont-know" or "not-applicable".',
    ],
    [
      null,
      answer('{"answer":"2"}'),
      "/answers/leader-distance.direct-contact/answer",
      'Write 0, 1, 2, 3, 4, "dont-know" or "not-applicable".',
    ],
    [
      answer('{"answer":"not-applicable","reason":"Nobody leads here"}'),
      answer('{"answer":"not-applicable","reason":" "}'),
      "/answers/leader-distance.direct-contact/reason",
      "Write why this does not apply; the reason is listed in the result.",
    ],
    [
      '"answers":{"rating-solicitation.who-is-asked":{"answer":"dont-know"}}',
      '"answers":{"rating-solicitation.who-is-asked":{"answer":"not-applicable","reason":"We are special"}}',
      "/answers/rating-solicitation.who-is-asked/answer",
      'This question applies to everybody. Write 0, 1, 2, 3, 4 or "dont-know".',
    ],
    [
      '"figures":{"nps":{"current":{"score":-100,"responses":0}}}',
      '"figures":{"nps":{"current":{"score":-100.5}}}',
      "/figures/nps/current/score",
      "Write a number from -100 to 100, without quotation marks.",
    ],
    [
      '"figures":{"nps":{"previous":{"promoters":0,"passives":0,"detractors":1}}}',
      '"figures":{"nps":{"previous":{"promoters":0,"passives":0,"detractors":0}}}',
      "/figures/nps/previous",
      "The three counts add up to no response at all. Correct them, or leave this NPS out.",
    ],
    [
      '"figures":{"csat":{"percent":100}}',
      '"figures":{"csat":{"percent":100.1}}',
      "/figures/csat/percent",
      "Write a number from 0 to 100, without quotation marks or a percent sign.",
    ],
    [
      '"figures":{"failureDemand":{"failures":7,"contacts":7}}',
      '"figures":{"failureDemand":{"failures":8,"contacts":7}}',
      "/figures/failureDemand/failures",
      "There are more failures than contacts looked at. Check which is which.",
    ],
    [
      '"figures":{"invitations":0}',
      '"figures":{"invitations":1.5}',
      "/figures/invitations",
      "Write a whole number, 0 or more, without quotation marks.",
    ],
    [
      '"figures":{"frontlineTurnover":140}',
      '"figures":{"frontlineTurnover":-1}',
      "/figures/frontlineTurnover",
      "Write a number, 0 or more, without quotation marks.",
    ],
    [
      null,
      '"figures":{"costPerContact":1e999}',
      "/figures/costPerContact",
      "Write a number, 0 or more, without quotation marks.",
    ],
    [
      '"profile":{"sector":"banking"}',
      '"profile":{"sector":"witchcraft"}',
      "/profile/sector",
      'Write "automotive", "banking",',
    ],
    [
      '"rejected":{"tag-contacts":"The works council objects"}',
      '"rejected":{"tag-contacts":""}',
      "/rejected/tag-contacts",
      "Write why this action is not wanted.",
    ],
    [
      '"votes":{"cx-mirage.failure-demand":{"mode":"anonymous","threshold":5,"rounds":[{"round":1,"voters":12,"groups":[{"roles":["executive","manager"],"levels":[0,1,2,3,0],"dontKnow":0},{"roles":["frontline"],"levels":[4,1,0,0,0],"dontKnow":1}]}]}}',
      '"votes":{"cx-mirage.failure-demand":{"mode":"anonymous","threshold":5,"rounds":[{"round":1,"voters":1,"groups":[{"roles":["<b>"],"levels":[0,1,2,3,"4"],"dontKnow":0}]}]}}',
      "/votes/cx-mirage.failure-demand",
      "Write the tallies of a question as a workshop exports them",
    ],
    [
      '"votes":{"cx-mirage.failure-demand":{"mode":"open","threshold":3,"rounds":[],"names":{"ward":"Ward 7"}}}',
      '"votes":{"cx-mirage.failure-demand":{"mode":"open","threshold":3,"rounds":[],"names":{"ward":7}}}',
      "/votes/cx-mirage.failure-demand",
      "Write the tallies of a question as a workshop exports them",
    ],
    [
      '"instrument":{"id":"cx-measurement-health","edition":"2027"}',
      '"instrument":{"id":"cx-measurement-health","edition":"1999"}',
      "/instrument/edition",
      'This edition is not here. Write "2027".',
    ],
    [
      null,
      '"questions":["cx-mirage.failure-demand"]',
      "/questions",
      "Questions are listed only with the scope “picked”. Remove the list, or write that scope.",
    ],
  ];
  test.each(cases.map((each) => [each[2], each] as const))("%s", (_path, [good, bad, path, message]) => {
    if (good !== null) expect(problems(good)).toEqual([]);
    const found = problems(bad);
    expect(found.map((problem) => problem.path)).toEqual([path]);
    expect(found[0]?.message).toContain(message);
  });
});

describe("picked questions", () => {
  const picked = (questions: string) =>
    problems(`"scope":"picked"${questions}`).map(({ path, message }) => `${path} ${message}`);

  test("are named, exist, and are named once", () => {
    const PICKED = "Name at least one question, each once, in square brackets.";
    expect(picked(',"questions":["cx-mirage.failure-demand"]')).toEqual([]);
    expect(picked("")).toEqual([`/questions This is missing, and the scope is “picked”. ${PICKED}`]);
    expect(picked(',"questions":[]')).toEqual([`/questions ${PICKED}`]);
    expect(picked(',"questions":["cx-mirage.failure-demand","cx-mirage.failure-demand","x",3]')).toEqual([
      "/questions/2 There is no such question in edition 2027. Check the id, or remove it.",
      "/questions/3 There is no such question in edition 2027. Check the id, or remove it.",
      `/questions ${PICKED}`,
    ]);
  });
});

test("what is unknown, misshapen and impossible comes in one answer, one problem a place", () => {
  const found = problems(
    `"colour":1,"a/b~c":1,"__proto__":{"scope":"quick"},"instrument":{"id":"other","edition":"1999"},
     "answers":{"__proto__":{"answer":1},"no.such":{"answer":9},"constructor":{},
       "cx-mirage.failure-demand":3,"cx-mirage.removing-causes":{"answer":1,"__proto__":1,"level":2}},
     "profile":{"__proto__":{},"metrics":["nps","smiles"]},
     "figures":{"failureDemand":{"failures":3,"contacts":2,"share":1},"nps":{"current":{"promoters":1,"score":3}}},
     "rejected":{"__proto__":"x"},"votes":{"toString":1}`,
  );
  const paths = found.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.sort()).toEqual([
    "/__proto__",
    "/answers/__proto__",
    "/answers/constructor",
    "/answers/cx-mirage.failure-demand",
    "/answers/cx-mirage.removing-causes/__proto__",
    "/answers/cx-mirage.removing-causes/level",
    "/answers/no.such",
    "/a~1b~0c",
    "/colour",
    "/figures/failureDemand/failures",
    "/figures/failureDemand/share",
    "/figures/nps/current/detractors",
    "/figures/nps/current/passives",
    "/figures/nps/current/score",
    "/instrument/edition",
    "/instrument/id",
    "/profile/__proto__",
    "/profile/metrics/1",
    "/rejected/__proto__",
    "/votes/toString",
  ]);
  expect(found.every(({ message }) => /^[A-Z“].*\.$/.test(message))).toBe(true);
});

describe("content that is no assessment file", () => {
  test.each([[null], [[]], [3], ["{}"], [true]])("%j is refused as a whole", (content) => {
    expect(read(content)).toEqual({
      ok: false,
      problems: [{ path: "", message: "Write an assessment file as an object, in curly brackets." }],
    });
  });

  test("however deep it is nested, it is refused and nothing overflows", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    for (const field of ["votes", "profile", "figures", "questions", "rejected", "taken", "other"])
      expect(problems(`"${field}":${deep}`).length).toBeGreaterThan(0);
    expect(problems(`"votes":{"cx-mirage.failure-demand":${deep}}`).map(({ path }) => path)).toEqual([
      "/votes/cx-mirage.failure-demand",
    ]);
  });

  test("leaves no trace on prototypes", () => {
    problems('"__proto__":{"polluted":1},"votes":{"__proto__":{"polluted":1}},"answers":{"__proto__":{"polluted":1}}');
    expect((Object.prototype as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("with more than a hundred faults tells a hundred and that there are more", () => {
    const keys = Array.from({ length: 3000 }, (_key, index) => `"k${index}":1`).join();
    const found = problems(keys);
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toEqual({ path: "", message: "There are more like these. Correct the first ones." });
  });

  test("a name that is very long is told short, by what it stands in", () => {
    const name = "k".repeat(500_000);
    const found = problems(`"${name}":1,"votes":{"${name}":1}`);
    expect(found.map(({ path }) => path)).toEqual(["/votes", ""]);
    expect(JSON.stringify(found).length).toBeLessThan(500);
  });
});

describe("a list or map that is longer than its bound", () => {
  const many = 520_000;
  const asked = instrument.questions.map(({ id }) => id);
  const counted = <Value extends object>(value: Value) => {
    const seen = { entries: 0 };
    const counting = new Proxy(value, {
      get: (target, name) => {
        if (typeof name === "string" && Object.hasOwn(target, name) && name !== "length") seen.entries += 1;
        return Reflect.get(target, name);
      },
      getOwnPropertyDescriptor: (target, name) => {
        seen.entries += 1;
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
    });
    return { seen, counting };
  };
  const file = { format: FORMAT, scope: "picked", questions: asked.slice(0, 2), answers: {} };
  // A map may have as many entries as there are names for it, and a hundred in any case.
  const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, { answer: 1 }]));

  test.each([
    ["/profile/metrics", Array(many).fill("none"), 20, (value: object) => ({ profile: { metrics: value } })],
    ["/profile/metrics", Array(many).fill("nps"), 20, (value: object) => ({ profile: { metrics: value } })],
    ["/questions", Array(many).fill("none"), 60, (value: object) => ({ questions: value })],
    ["/questions", Array(many).fill(asked[0]), 60, (value: object) => ({ questions: value })],
    ["/answers", wide, 100, (value: object) => ({ answers: value })],
    ["/rejected", wide, instrument.actions.length, (value: object) => ({ rejected: value })],
    ["/votes", wide, 100, (value: object) => ({ votes: value })],
  ])("%s: is refused in one sentence, its entries unseen", (path, value, most, around) => {
    const { seen, counting } = counted(value);
    const found = parseAssessmentFile({ ...file, ...around(counting) }, [instrument], TODAY);
    expect(found).toMatchObject({ ok: false, problems: [{ path }] });
    expect(found.ok ? "" : found.problems[0]?.message).toContain(`At most ${most} entries are read here`);
    // A map is counted by its names, twice each as a proxy tells them, until there is one too many.
    expect(seen.entries).toBeLessThanOrEqual(Array.isArray(value) ? 0 : 2 * (most + 1));
  });

  test("twenty metrics and all questions are still read, a metric twice too", () => {
    const metrics = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? "nps" : "csat"));
    const found = parseAssessmentFile({ ...file, questions: asked, profile: { metrics } }, [instrument], TODAY);
    expect(found).toMatchObject({ ok: true, assessment: { questions: asked, profile: { metrics } } });
  });

  test("past a hundred problems no further entry is looked at, and no words are made anew for each", () => {
    const lists = vi.spyOn(Intl, "ListFormat");
    const wrong = { answer: 9, evidence: 9, note: 9, ask: 9, reason: 9, more: 9 };
    const { seen, counting } = counted(Object.fromEntries(asked.map((id) => [id, { ...wrong }])));
    const entries = Object.entries(counting).length;
    seen.entries = 0;
    const looked = asked.map((id) => counted(counting[id] as object));
    const answers = Object.fromEntries(asked.map((id, index) => [id, looked[index]?.counting]));
    const found = parseAssessmentFile({ ...file, answers }, [instrument], TODAY);
    expect(entries).toBe(asked.length);
    expect(found.ok ? [] : found.problems).toHaveLength(101);
    expect(looked.filter((each) => each.seen.entries > 0).length).toBeLessThan(25);
    expect(lists).not.toHaveBeenCalled();
    lists.mockRestore();
  });
});

test("a file of an older edition is read against its own questions and keeps that edition", () => {
  const [gone, ...questions] = instrument.questions;
  const newer = { ...instrument, edition: "2028", questions };
  const file = { format: FORMAT, scope: "full", answers: { [gone?.id ?? ""]: { answer: 2 } } };
  const both = (content: unknown) => parseAssessmentFile(content, [instrument, newer], TODAY);
  const named = both({ ...file, instrument: { id: instrument.id, edition: "2027" } });
  expect(named).toMatchObject({ ok: true, assessment: { instrument: { edition: "2027" } } });
  expect(both(file)).toMatchObject({ ok: false, problems: [{ path: `/answers/${gone?.id}` }] });
});

describe("a file that is read and written again", () => {
  test("comes out byte for byte, whatever was in it", () => {
    fc.assert(
      fc.property(
        anyAssessment(instrument).filter(({ scope, questions }) => scope !== "picked" || questions?.length !== 0),
        fc.string({ unit: "binary", maxLength: 60 }),
        (assessment, note) => {
          const [id = "", answer = { answer: "dont-know" as const }] = Object.entries(assessment.answers)[0] ?? [];
          const noted = (text: string) =>
            id === ""
              ? assessment
              : { ...assessment, answers: { ...assessment.answers, [id]: { note: text, ...answer } } };
          const again = assessmentIn(JSON.parse(assessmentFile(noted(note), instrument)));
          // What nobody sees is lost where it comes in, and half of a pair is written as U+FFFD.
          expect(again).toEqual(noted(plainText(note.replace(/\p{Cs}/gu, "\ufffd"))));
          const text = assessmentFile(again, instrument);
          expect(assessmentFile(assessmentIn(JSON.parse(text)), instrument)).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("has its fields in one order and answers as they are asked, however they came", () => {
    const text = assessmentFile(
      assessmentIn({
        votes: {},
        figures: { nps: { previous: { responses: 9, score: 3 } }, csat: { scale: "of 5", percent: 80 } },
        rejected: { "tag-contacts": "no", "one-neutral-invitation": "no" },
        answers: {
          "cx-mirage.failure-demand": { ask: "ops", answer: "dont-know" },
          "score-tied-evaluations.avoidance": { note: "a\r\nb", evidence: 0, answer: 1 },
        },
        profile: { surveys: true, organisation: "Łódź" },
        scope: "full",
        format: FORMAT,
      }),
      instrument,
    );
    expect(JSON.stringify(JSON.parse(text))).toBe(
      '{"format":"plumbline-assessment/1","instrument":{"id":"cx-measurement-health","edition":"2027"},"taken":"2026-11-25","scope":"full",' +
        '"profile":{"organisation":"Łódź","surveys":true},' +
        '"answers":{"score-tied-evaluations.avoidance":{"answer":1,"evidence":0,"note":"a\\nb"},"cx-mirage.failure-demand":{"answer":"dont-know","ask":"ops"}},' +
        '"figures":{"nps":{"previous":{"score":3,"responses":9}},"csat":{"percent":80,"scale":"of 5"}},"capacity":"normal",' +
        '"rejected":{"one-neutral-invitation":"no","tag-contacts":"no"},"votes":{}}',
    );
    expect(text.endsWith("}\n")).toBe(true);
    const backwards = (value: unknown): unknown =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, part]) => [key, backwards(part)]),
          );
    expect(assessmentFile(backwards(assessmentIn(JSON.parse(text))) as Assessment, instrument)).toBe(text);
  });
});
