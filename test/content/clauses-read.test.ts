import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";

const { questions } = readInstrument(contentDirectory, "2027");
const [, list = ""] = readFileSync(new URL("../../docs/clauses-read.md", import.meta.url), "utf8").split(
  /^## Edition 20\d\d$/m,
);
const rows = new Set(
  list
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split(" | ").slice(0, 2).map(plain).join(" | ")),
);

/** Where the line that says how to choose asks for what is true of all, the least good one decides, and the rest may be better. */
const OF_ALL =
  /every (team|poor result|score|figure)|for everybody|each of the|at least eight|last (three contacts|five)|wherever/;
const OF_SOME = /\b(some|not every|at least one|in every team|for all who|fewer than eight)\b/;

test("every clause of the newest edition was read as it stands, beside the line that says which answer to take", () => {
  const written = questions.flatMap(({ id, choose, clauses, none, variants }) => [
    `${id} · to choose | ${choose}`,
    ...Object.entries(clauses)
      .filter(([kind]) => kind !== "none" || none !== null)
      .map(([kind, clause]) => `${id} · ${kind} | ${clause}`),
    ...variants.flatMap(({ when, clauses: own = {} }) =>
      Object.entries(own).map(([kind, clause]) => `${id} · ${factsOf(when)} · ${kind} | ${clause}`),
    ),
  ]);
  expect(written.map(plain).filter((row) => !rows.has(row))).toEqual([]);
});

test("a clause of 0 and 1 says no more than the least good of all that was asked about", () => {
  const asked = questions.filter(({ choose }) => OF_ALL.test(choose ?? ""));
  expect(asked.length).toBeGreaterThan(12);
  expect(asked.filter(({ clauses }) => !OF_SOME.test(clauses.found)).map(({ id }) => id)).toEqual([]);
});

test("clashes that went both ways are told as that, whoever decided", () => {
  const balance = questions.find(({ id }) => id === "punitive-metrics.efficiency-balance");
  expect(balance?.choose).toContain("whoever decided");
  expect(balance?.clauses.partly).not.toMatch(/risk|each person/);
});

function plain(text: string): string {
  return text.replace(/^\|/, "").replace(/\s+/g, " ").trim();
}

function factsOf(when: object): string {
  return Object.entries(when)
    .map(([fact, value]) => `${fact}: ${[value].flat().join(", ")}`)
    .join(", ");
}
