import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Requirement {
  readonly id: string;
  readonly level: 1 | 2;
  /** What is asked, in our words. */
  readonly what: string;
  readonly verdict: "met" | "not applicable" | "not met";
  /** `file › test name`, `file › section`, or a file whose design meets it. */
  readonly by?: readonly string[];
  /** Sentences of design.md that meet it where a decision is asked for, word by word. */
  readonly said?: readonly string[];
  /** What of the product was broken once, to see a test that is named here fail. */
  readonly broken?: string;
  /** Why it does not apply, or is not met and what stands in for it. */
  readonly why?: string;
}

/** They go through everything and prove nothing in particular, unless something in particular was broken. */
const CATCH_ALL = /^test\/security\/hostile-(input|pages)\.test\.ts › /;
const isTest = (named: string) => /\.test\.tsx? › /.test(named);

const { requirements } = parse(readFileSync(`${root}/test/security/asvs.yaml`, "utf8")) as {
  requirements: readonly Requirement[];
};

test("all 70 requirements of level 1 and 183 of level 2 stand in the table, each once, in order", () => {
  expect(requirements.filter(({ level }) => level === 1)).toHaveLength(70);
  expect(requirements.filter(({ level }) => level === 2)).toHaveLength(183);
  const ids = requirements.map(({ id }) => id);
  const byNumber = (one: string, other: string) => one.localeCompare(other, "en", { numeric: true });
  expect(ids).toEqual([...new Set(ids)].sort(byNumber));
  for (const id of ids) expect(id).toMatch(/^V([1-9]|1[0-7])\.[1-9]\.\d{1,2}$/);
});

test("each has a verdict with what it rests on", () => {
  for (const { id, what, verdict, by, why } of requirements) {
    expect([id, what]).toEqual([id, expect.stringMatching(/.{15}/)]);
    expect(["met", "not applicable", "not met"], id).toContain(verdict);
    if (verdict === "met") expect([id, by]).toEqual([id, expect.arrayContaining([expect.any(String)])]);
    else expect([id, why]).toEqual([id, expect.stringMatching(/.{15}/)]);
  }
});

test("what is met rests on a test of its own, on one that was seen to fail, or on a sentence of the design", () => {
  expect(requirements.filter((row) => row.verdict === "met" && !isProven(row)).map(({ id }) => id)).toEqual([]);
  const row = { id: "", level: 1, what: "", verdict: "met" } as const;
  const catchAll = "test/security/hostile-input.test.ts › any";
  expect(isProven({ ...row, by: ["app/web/form.ts", catchAll] })).toBe(false);
  expect(isProven({ ...row, by: ["test/security/design.md › Limits"] })).toBe(false);
  expect(isProven({ ...row, by: ["app/web/form.ts"], broken: "Something that no test saw." })).toBe(false);
  expect(isProven({ ...row, by: [catchAll], broken: "Fields were decoded twice." })).toBe(true);
});

function isProven({ by = [], said = [], broken = "" }: Requirement): boolean {
  const tests = by.filter(isTest);
  return said.length > 0 || tests.some((named) => !CATCH_ALL.test(named)) || (tests.length > 0 && broken !== "");
}

test("each sentence that is quoted stands in the design, whole; what was broken is said, and beside a test", () => {
  const design = readFileSync(`${root}/test/security/design.md`, "utf8");
  const wrong = requirements.flatMap(({ id, by = [], said = [], broken }) => [
    ...said.flatMap((sentence) => (isIn(design, sentence) ? [] : [`${id}: the design does not say “${sentence}”`])),
    ...(broken === undefined || (by.some(isTest) && /^.{10,}\.$/.test(broken)) ? [] : [`${id}: ${broken}`]),
  ]);
  expect(wrong).toEqual([]);
  expect(isIn("One. Two is here. Three.", "Two is here.")).toBe(true);
  for (const part of ["is here.", "Two is", "Four."]) expect(isIn("One. Two is here. Three.", part)).toBe(false);
});

function isIn(text: string, sentence: string): boolean {
  const at = text.indexOf(sentence);
  return at >= 0 && /(^|[.:]\s|\n)$/.test(text.slice(0, at)) && sentence.endsWith(".");
}

test("every file, test and section that is named is there", () => {
  const missing = requirements.flatMap(({ id, by = [] }) =>
    by.flatMap((named) => {
      const [file = "", inside] = named.split(" › ");
      if (!existsSync(`${root}/${file}`)) return [`${id}: there is no ${file}`];
      if (inside === undefined) return [];
      const text = readFileSync(`${root}/${file}`, "utf8");
      const found = file.endsWith(".md")
        ? text.split("\n").some((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === inside)
        : hasTest(text, inside);
      return found ? [] : [`${id}: ${file} has no “${inside}”`];
    }),
  );
  expect(missing).toEqual([]);
});

/** A test, a describe or a row of a table by this name, in whatever quotes. */
function hasTest(text: string, name: string): boolean {
  const quoted = [`"${name}"`, `\`${name}\``].map((each) => text.indexOf(each)).find((at) => at >= 0) ?? -1;
  return quoted >= 0 && /[([,]\s*$/.test(text.slice(0, quoted));
}

test("most rest on a test, and what is not met is told", () => {
  const met = requirements.filter(({ verdict }) => verdict === "met");
  const tested = met.filter(({ by = [] }) => by.some((named) => isTest(named) && !CATCH_ALL.test(named)));
  expect(tested.length).toBeGreaterThan(met.length * 0.8);
});
