import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { assessedOrganisation } from "#test/support/organisation";
import { readInstrument } from "~/content/read-instrument";
import { report } from "~/domain/report";
import type { PlannedAction } from "~/domain/report-types";

const instrument = readInstrument(contentDirectory, "2027");

function drawn(name: string) {
  const found = report(assessedOrganisation(name), instrument);
  const placed = found.plan?.windows.flatMap(({ actions }) => actions) ?? [];
  const of = (id: string): PlannedAction | undefined => placed.find((each) => each.id === id);
  return { ...found, placed, of };
}

test.each([
  ["mutual", "show-the-way-to-a-person", "cx-mirage.dead-ends"],
  ["software-60", "show-the-way-to-a-person", "cx-mirage.dead-ends"],
  ["city-administration", "show-the-way-to-a-person", "cx-mirage.dead-ends"],
  ["car-dealers", "undo-one-quick-gain", "punitive-metrics.short-term-gain"],
  ["hotel-group", "pair-speed-with-experience", "punitive-metrics.efficiency-balance"],
])("%s lifts the weakest that customers feel of what its headline speaks of: %s", (name, action, question) => {
  const { of, questionsById } = drawn(name);
  expect(questionsById[question]?.value).toBeLessThanOrEqual(1);
  expect(of(action)?.lifts.map((lift) => lift.question)).toContain(question);
});

test("an answer of 1 in a pitfall the headline names comes before one of 3 that is made better", () => {
  const { placed, of } = drawn("mutual");
  expect(of("show-the-way-to-a-person")?.because).toBe("felt-by-customers");
  const polishing = placed.filter(
    ({ because, lifts }) => because === "felt-by-customers" && lifts.every(({ from }) => from >= 3),
  );
  expect(polishing).toEqual([]);
});

test("what a finding needs already is not lifted a second time for being weakest", () => {
  const { placed } = drawn("tax-helpline");
  expect(placed.filter(({ because }) => because === "weakest")).toEqual([]);
});
