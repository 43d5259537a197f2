import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { instrument, sampleAssessment } from "#test/support/imported";
import { assessmentFile } from "~/content/assessment-file";
import { boundedJson, JSON_BOUNDS } from "~/web/bounded-json";

const MIB = 1024 * 1024;
const filled = (piece: string, most = MIB) =>
  Array(Math.floor(most / piece.length))
    .fill(piece)
    .join("");
const file = (profile: string) => `{"format":"x","answers":{"a/b":{}},"profile":${profile}}`;

/** A text that counts the letters that are looked at. */
function counted(text: string) {
  const seen = { letters: 0 };
  const counting = {
    length: text.length,
    charCodeAt: (at: number) => {
      seen.letters += 1;
      return text.charCodeAt(at);
    },
    slice: (from: number, to: number) => text.slice(from, to),
    toString: () => text,
  };
  return { seen, counting: counting as unknown as string };
}

test.each([
  ["a list of half a million", file(`{"metrics":[${filled("0,")}0]}`), "/profile/metrics", 4_000],
  ["a map of a hundred thousand", file(`{"metrics":{${filled('"k":0,')}"k":0}}`), "/profile/metrics", 8_000],
  ["one name again and again", `{${filled('"__proto__":0,')}"a":0}`, "", 16_000],
  ["lists in lists", "[".repeat(MIB), "/0".repeat(16), 40],
  ["objects in objects", filled('{"a/~":'), "/a~1~0".repeat(16), 200],
  ["objects that each have another name", `[${filled('[{"a":0},{"b":0}],')}0]`, "", 20_000],
  ["lists that each are short", `[${`[${"[],".repeat(900)}0],`.repeat(300)}0]`, "", 500_000],
])("%s is refused with its place, before it is parsed", (_name, text, path, letters) => {
  const { seen, counting } = counted(text);
  const parse = vi.spyOn(JSON, "parse");
  const read = boundedJson(counting);
  expect(parse.mock.calls.filter(([given]) => given.length > 300)).toEqual([]);
  parse.mockRestore();
  expect(read).toMatchObject({ ok: false, problem: { path } });
  expect(seen.letters).toBeLessThan(letters);
});

test.each([
  ["objects", Array.from({ length: 12 }, () => Array(900).fill({}))],
  ["texts", Array.from({ length: 45 }, () => Array(900).fill("a"))],
  ["values", Array.from({ length: 120 }, () => Array(900).fill(0))],
  ["names", Array.from({ length: 501 }, (_, index) => ({ [`k${index}`]: 0 }))],
])("more %s in all than any file has are refused", (what, value) => {
  const read = boundedJson(JSON.stringify(value));
  expect(read).toMatchObject({ ok: false, problem: { path: "" } });
  expect(read.ok ? "" : read.problem?.message).toContain(what);
});

test("a name that is very long stands in no pointer", () => {
  const read = boundedJson(`{"a":{"${"k".repeat(MIB)}":[${filled("0,", 3_000)}0]}}`);
  expect(read).toMatchObject({ ok: false, problem: { path: "/a" } });
});

test("the largest file a workshop makes is read: 20 roles that stand apart, three rounds of every question", () => {
  const group = (role: number) => ({
    roles: [`A role of our own, ${role}`],
    levels: [3, 0, 0, 0, 0] as const,
    dontKnow: 1,
  });
  const round = (number: number) => ({
    round: number,
    voters: 80,
    groups: Array.from({ length: 20 }, (_, role) => group(role)),
  });
  const tally = { mode: "anonymous", threshold: 3, rounds: [0, 1, 2].map(round) } as const;
  const votes = Object.fromEntries(instrument.questions.map(({ id }) => [id, tally]));
  const text = assessmentFile({ ...sampleAssessment(), votes }, instrument);
  expect(boundedJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
});

test("whatever keeps the bounds is read as JSON.parse reads it, and what is no JSON is said to be none", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: JSON_BOUNDS.depth - 2 }), (text) => {
      expect(boundedJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
  for (const text of ["", "{", '"', '"\\', "]]]]", "}{", ",", '{"a"', "nul"])
    expect(boundedJson(text)).toEqual({ ok: false, problem: null });
});
