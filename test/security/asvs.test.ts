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
  /** Why it does not apply, or is not met and what stands in for it. */
  readonly why?: string;
}

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

test("every file, test and section that is named is there", () => {
  const missing = requirements.flatMap(({ id, by = [] }) =>
    by.flatMap((named) => {
      const [file = "", inside] = named.split(" › ");
      if (!existsSync(`${root}/${file}`)) return [`${id}: there is no ${file}`];
      if (inside === undefined) return [];
      const text = readFileSync(`${root}/${file}`, "utf8");
      const found = file.endsWith(".md")
        ? text.split("\n").some((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === inside)
        : text.includes(`"${inside}"`);
      return found ? [] : [`${id}: ${file} has no “${inside}”`];
    }),
  );
  expect(missing).toEqual([]);
});

test("most rest on a test, and what is not met is told", () => {
  const met = requirements.filter(({ verdict }) => verdict === "met");
  const tested = met.filter(({ by = [] }) => by.some((named) => /\.test\.tsx? › /.test(named)));
  expect(tested.length).toBeGreaterThan(met.length / 2);
});
