import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { contentDirectory } from "#test/support/content-directory";
import { planFaults, redrawnFaults } from "#test/support/plan-faults";
import { parseAssessmentFile } from "~/content/assessment-file";
import { readInstrument } from "~/content/read-instrument";
import type { Assessment, Scope } from "~/domain/assessment";
import { report } from "~/domain/report";

/**
 * Twelve organisations written from public situations. `expected` is what a practitioner wrote down before any anchor, clause or rule was read, and never
 * changes; `answers` are the facts read against the anchors; `found` is what comes out; each difference is argued.
 */
const folder = new URL("./organisations/", import.meta.url);
const NAMES = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.replace(".yaml", ""));
const PARTS = ["level", "verdict", "matters", "actions"] as const;

const instrument = readInstrument(contentDirectory, "2027");
const written = (name: string) => parse(readFileSync(new URL(`${name}.yaml`, folder), "utf8"));

function assessed(name: string, scope: Scope = "full"): Assessment {
  const { taken = "2026-11-02", profile, figures, answers } = written(name);
  const file = { format: "plumbline-assessment/2", scope, taken, profile, figures, answers };
  const parsed = parseAssessmentFile(file, [instrument], "2027-01-01");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.assessment;
}

function found(assessment: Assessment) {
  const { overall, reliance, headline, plan } = report(assessment, instrument);
  return {
    level: overall.level,
    verdict: Object.fromEntries(reliance.map(({ number, verdict }) => [number, verdict])),
    matters: headline.matters.map(({ id }) => id),
    actions: plan?.windows.flatMap(({ actions }) => actions.map(({ id }) => id)).slice(0, 3),
  };
}

test("there are twelve of them, of twelve kinds", () => {
  expect(NAMES).toHaveLength(12);
});

test.each(NAMES)("%s is found as recorded, every question answered, and its plan keeps the rules", (name) => {
  const assessment = assessed(name);
  expect(found(assessment)).toEqual(written(name).found);
  expect(report(assessment, instrument).counts.unanswered).toBe(0);
  expect([...planFaults(assessment, instrument), ...redrawnFaults(assessment, instrument)]).toEqual([]);
});

test.each(NAMES)("%s argues each difference from what was expected, and nothing else", (name) => {
  const { expected, found, argued } = written(name);
  const matters = expected.matters.map(({ id }: { id: string }) => id);
  const differing = PARTS.filter(
    (part) => JSON.stringify({ ...expected, matters }[part]) !== JSON.stringify(found[part]),
  );
  expect(Object.keys(argued ?? {})).toEqual(differing);
});

test.each(NAMES)("%s asked in a quick check is told on Monday to look first, at what its first week asks", (name) => {
  const { headline, plan, questionsById } = report(assessed(name, "quick"), instrument);
  const [first = ""] = plan?.findOut ?? [];
  expect(headline.summary).toMatch(/To check on Monday, before anything is changed: [^.]+\.$/);
  expect(headline.summary.toLowerCase()).toContain(questionsById[first]?.question.name.toLowerCase());
});
