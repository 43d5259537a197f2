import { describe, expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { countedQuestions } from "~/domain/counted";
import { matchesProfile } from "~/domain/profile-match";

const instrument = tinyInstrument([
  { id: "a", questions: ["q", "r", { id: "s", ruledOutBy: { surveys: false } }] },
  { id: "b", questions: ["q", { id: "r", ruledOutBy: { surveys: false, contactCentre: false } }] },
]);

const counted = (parts: Parameters<typeof tinyAssessment>[1]) =>
  countedQuestions(tinyAssessment({}, parts), instrument).map(({ id }) => id);

test.each<[string, Parameters<typeof tinyAssessment>[1], string[]]>([
  ["full asks everything", {}, ["a.q", "a.r", "a.s", "b.q", "b.r"]],
  ["quick asks the first of each pitfall", { scope: "quick" }, ["a.q", "b.q"]],
  [
    "picked asks what was picked, in the instrument's order",
    { scope: "picked", questions: ["b.r", "a.r", "gone"] },
    ["a.r", "b.r"],
  ],
  ["picked without a list asks nothing", { scope: "picked" }, []],
  ["a list without picked picks nothing", { questions: ["a.q"] }, ["a.q", "a.r", "a.s", "b.q", "b.r"]],
  ["a profile rules out", { profile: { surveys: false } }, ["a.q", "a.r", "b.q", "b.r"]],
  [
    "only where every fact of the condition matches",
    { profile: { surveys: false, contactCentre: false } },
    ["a.q", "a.r", "b.q"],
  ],
  ["an absent fact rules out nothing", { profile: { contactCentre: false } }, ["a.q", "a.r", "a.s", "b.q", "b.r"]],
  [
    "what was picked can be ruled out too",
    { scope: "picked", questions: ["a.s", "a.q"], profile: { surveys: false } },
    ["a.q"],
  ],
])("%s", (_name, parts, expected) => {
  expect(counted(parts)).toEqual(expected);
});

describe("a condition", () => {
  test("needs every fact to be given and equal", () => {
    expect(matchesProfile({ customers: "b2b", outsourced: "mostly" }, { customers: "b2b", outsourced: "mostly" })).toBe(
      true,
    );
    expect(matchesProfile({ customers: "b2b", outsourced: "mostly" }, { customers: "b2b", outsourced: "partly" })).toBe(
      false,
    );
    expect(matchesProfile({ customers: "b2b" }, {})).toBe(false);
  });

  test("may be that no score of what customers think is named, whatever else is measured", () => {
    const noScore = { scoreNamed: false };
    expect(matchesProfile(noScore, {})).toBe(true);
    expect(matchesProfile(noScore, { metrics: ["handle-time", "fcr", "retention", "complaints"] })).toBe(true);
    for (const score of ["nps", "csat", "ces", "other"] as const)
      expect(matchesProfile(noScore, { metrics: ["fcr", score] })).toBe(false);
  });

  test("that names nothing always holds", () => {
    expect(matchesProfile({}, {})).toBe(true);
  });
});
