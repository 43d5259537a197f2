import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { tinyInstrument } from "#test/support/tiny-instrument";
import { assessmentFile, parseAssessmentFile } from "~/content/assessment-file";

const none = {
  text: "Nothing was launched.",
  level: 1,
  when: { profile: { contactCentre: true } },
  begins: [],
} as const;
const instrument = tinyInstrument([
  { id: "a", questions: [{ id: "q", none }, "r", { id: "critical", critical: true }] },
]);
const [FIRST, SECOND] = ["plumbline-assessment/1", "plumbline-assessment/2"];
const read = (parts: object, format = SECOND) =>
  parseAssessmentFile({ format, scope: "full", answers: {}, ...parts }, [instrument], "2027-01-01");
const problems = (parts: object, format = SECOND) => {
  const parsed = read(parts, format);
  return parsed.ok ? [] : parsed.problems;
};
const written = (parts: object) => {
  const parsed = read(parts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return assessmentFile(parsed.assessment, instrument);
};

const openapi = parse(readFileSync(new URL("../../public/openapi.yaml", import.meta.url), "utf8"));
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(openapi, "openapi");
const isDocumented = ajv.getSchema("openapi#/components/schemas/AssessmentFile");

const group = { roles: ["frontline"], levels: [0, 0, 3, 0, 0], dontKnow: 1 };
const votes = (none?: unknown) => ({
  "a.q": {
    mode: "anonymous",
    threshold: 3,
    rounds: [{ round: 1, voters: 6, groups: [none === undefined ? group : { ...group, none }] }],
  },
});
const parts: readonly (readonly [string, object])[] = [
  ["none as an answer", { answers: { "a.q": { answer: "none", evidence: 2, note: "Two years" } } }],
  ["the works council", { profile: { worksCouncil: "unknown" } }],
  ["invitations of the NPS", { figures: { nps: { current: { score: 31 }, invitations: 900 } } }],
  ["everybody asked for the CSAT", { figures: { csat: { percent: 84, census: true } } }],
  [
    "the customer effort",
    { figures: { ces: { easy: 71, mean: 5.4, responses: 9, scale: "top 2 of 7", invitations: 20, census: false } } },
  ],
  ["a mean effort alone", { figures: { ces: { mean: 5.4 } } }],
  [
    "what is the same as last time",
    { figures: { sameAsLastTime: { wording: "yes", channels: "no", mix: "unknown" } } },
  ],
  [
    "what is the same for one number",
    { figures: { csat: { percent: 84, sameAsLastTime: { wording: "no", mix: "yes" } } } },
  ],
  ["votes for none", { votes: votes(2) }],
];

test.each(parts)(
  "%s: read, written in the second format byte by byte, documented, and refused in the first",
  (_, part) => {
    const text = written(part);
    const file = JSON.parse(text);
    expect(file).toMatchObject({ format: SECOND, ...part });
    expect(written(file)).toBe(text);
    expect([isDocumented?.(file), isDocumented?.errors]).toEqual([true, null]);
    expect(problems(part, FIRST)).toMatchObject([
      {
        path: "/format",
        message: expect.stringMatching(/^\/\S+ came with “plumbline-assessment\/2”\. Write that format/),
      },
    ]);
  },
);

test("what needs nothing of it is written in the first, which goes on being read", () => {
  const plain = { answers: { "a.q": { answer: 2 } }, profile: { variablePay: "yes" }, votes: votes() };
  expect(JSON.parse(written(plain)).format).toBe(FIRST);
  expect(read(plain, FIRST).ok).toBe(true);
});

test("none is refused where the question never offers it, and kept where something contradicts it now", () => {
  expect(problems({ answers: { "a.r": { answer: "none" }, "a.critical": { answer: "none" } } })).toEqual([
    { path: "/answers/a.r/answer", message: 'Write 0, 1, 2, 3, 4, "dont-know" or "not-applicable".' },
    {
      path: "/answers/a.critical/answer",
      message: 'This question applies to everybody. Write 0, 1, 2, 3, 4 or "dont-know".',
    },
  ]);
  expect(read({ answers: { "a.q": { answer: "none" } }, profile: { contactCentre: false } }).ok).toBe(true);
});

test.each([
  ["/measurements", { measurements: [] }, "measurements"],
  [
    "/answers/a.q/seen",
    { answers: { "a.q": { answer: 1, seen: { role: "manager", on: "2027-01-01" } } } },
    "who has seen",
  ],
  ["/answers/a.q/agreed", { answers: { "a.q": { answer: 1, agreed: { workshop: "x" } } } }, "in which workshop"],
])("%s is refused by name, since it would be lost", (path, part, named) => {
  expect(problems(part)).toEqual([{ path, message: expect.stringContaining(`does not use ${named}`) }]);
  expect(isDocumented?.({ format: SECOND, scope: "full", answers: {}, ...part })).toBe(false);
});

test("a team's plan comes through unread in the second format, and not in the first", () => {
  const plan = { format: 1, start: "2027-01-04" };
  const whole = read({ plan });
  expect(whole.ok && whole.plan).toEqual(plan);
  expect(isDocumented?.({ format: SECOND, scope: "full", answers: {}, plan })).toBe(true);
  expect(read({ plan }, FIRST).ok).toBe(false);
});

test("figures that cannot be are refused where they stand", () => {
  const figures = {
    ces: { responses: 9 },
    nps: { census: "yes" },
    csat: { percent: 84, invitations: -1 },
    sameAsLastTime: { wording: true },
  };
  expect(
    problems({ figures })
      .map(({ path }) => path)
      .sort(),
  ).toEqual([
    "/figures/ces/easy",
    "/figures/csat/invitations",
    "/figures/nps/census",
    "/figures/sameAsLastTime/wording",
  ]);
  const invitations = (figures: object) => problems({ figures }).map(({ path, message }) => [path, message]);
  const more = "There are more responses than invitations. Correct one of them, or leave the invitations out.";
  const counts = { promoters: 50, passives: 30, detractors: 20 };
  expect(invitations({ nps: { current: counts, invitations: 99 } })).toEqual([["/figures/nps/invitations", more]]);
  expect(invitations({ csat: { percent: 84, responses: 410, invitations: 400 } })).toEqual([
    ["/figures/csat/invitations", more],
  ]);
  expect(invitations({ ces: { easy: 71, responses: 410, invitations: 400 } })).toEqual([
    ["/figures/ces/invitations", more],
  ]);
  expect(invitations({ nps: { current: counts, invitations: 100 }, csat: { percent: 84, responses: 410 } })).toEqual(
    [],
  );
  // a file is written by a program: nothing in it is guessed
  expect(invitations({ csat: { percent: "84 %" }, contactsPerMonth: "42,000" })).toEqual([
    ["/figures/csat/percent", "Write a number from 0 to 100, without quotation marks or a percent sign."],
    ["/figures/contactsPerMonth", "Write a whole number, 0 or more, without quotation marks."],
  ]);
  expect(problems({ votes: votes(-1) }).map(({ path }) => path)).toEqual(["/votes/a.q"]);
});
