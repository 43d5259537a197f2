import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { tinyAssessment } from "#test/support/tiny-instrument";
import { lowAnswers, planInstrument, planReport } from "#test/support/tiny-plan";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import type { Capacity } from "~/domain/assessment";
import { placementsOf } from "~/domain/planning/place";
import { redrawnPlan, triedPlan, whatIfGround } from "~/domain/planning/what-if";
import { report } from "~/domain/report";

const instrument = readInstrument(contentDirectory);
const samples = readSamples(contentDirectory, instrument).map(({ assessment }) => report(assessment, instrument));

test("on what a browser is sent, the plan of every sample comes out as the report draws it, at any capacity", () => {
  expect(samples.length).toBeGreaterThan(2);
  for (const { assessment } of samples)
    for (const capacity of ["light", "normal", "strong"] as const satisfies readonly Capacity[]) {
      const drawn = report({ ...assessment, capacity }, instrument).plan;
      const ground = whatIfGround(report(assessment, instrument));
      const redrawn = redrawnPlan(ground, capacity);
      expect(redrawn).toEqual(drawn);
      if (redrawn === null) throw new Error("a sample without a plan");
      const tried = triedPlan(ground, { capacity, placements: placementsOf(redrawn) });
      expect(tried?.windows.map(({ projected }) => projected)).toEqual(
        drawn?.windows.map(({ projected }) => projected),
      );
    }
});

test("switching an action off and moving one change what is projected", () => {
  const ground = whatIfGround(planReport());
  const at = (placements: Record<string, 1 | 2 | 3 | "later">) =>
    triedPlan(ground, { capacity: "normal", placements })?.windows.map(({ projected }) => projected.score ?? 0);
  // Weight 1 each; a: (0 + 2) / 8, b: (1 + 1) / 8, c: 2 / 4 alone; "stop" brings a.q to 3, so a to 5 / 8: 37.5 points more of a.
  const [first = 0, , last = 0] = at({ stop: 2 }) ?? [];
  expect(last).toBeGreaterThan(first);
  expect(at({ stop: 1 })?.[0]).toBeCloseTo(last, 10);
  expect(at({})).toEqual([first, first, first]);
});

test("what a browser is sent holds no note, no reason but those of actions left out, and is small", () => {
  const noted = tinyAssessment(
    { ...lowAnswers, "a.q": { answer: 0, note: "SECRET", evidence: 2 } },
    {
      profile: { organisation: "SECRET", surveys: true },
      figures: { costPerContact: 4 },
      rejected: { thank: "We do." },
    },
  );
  const ground = whatIfGround(report(noted, planInstrument));
  expect(JSON.stringify(ground)).not.toContain("SECRET");
  expect(ground.assessment).toMatchObject({ profile: { surveys: true }, figures: {}, rejected: { thank: "We do." } });
  const [sample] = samples;
  if (sample === undefined) throw new Error("no sample");
  expect(JSON.stringify(whatIfGround(sample)).length).toBeLessThan(60_000);
});
