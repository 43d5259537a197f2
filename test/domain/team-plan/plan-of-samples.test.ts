import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import { actionsFor } from "~/domain/planning/fitted-actions";
import { report } from "~/domain/report";
import { adopt } from "~/domain/team-plan/adopt";
import { itemEditProblems } from "~/domain/team-plan/edit-problems";
import { editOf } from "~/domain/team-plan/item-fields";
import { itemOf } from "~/domain/team-plan/new-item";
import { planDifference } from "~/domain/team-plan/plan-difference";
import { progressOf } from "~/domain/team-plan/progress";
import { progressSentences } from "~/domain/team-plan/progress-sentences";

const instrument = readInstrument(contentDirectory);

test("every action of the edition fits a plan as it is, so that editing one word of it is not refused for the rest", () => {
  for (const action of instrument.actions) expect(itemEditProblems(editOf(itemOf(action, 1))), action.id).toEqual([]);
});

test.each(readSamples(contentDirectory, instrument).map((sample) => [sample.id, sample.assessment] as const))(
  "the plan of %s is adopted whole, and waits for nothing it does not hold",
  (_id, assessment) => {
    const found = report(assessment, instrument);
    const adopted = adopt(found, "2027-01-01");
    if (!adopted.ok) throw new Error(adopted.refusal.reason);
    const { plan } = adopted;
    const drawn = [...(found.plan?.windows.flatMap(({ actions }) => actions) ?? []), ...(found.plan?.later ?? [])];
    expect(plan.items.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
    expect(planDifference(plan, found)).toBeNull();
    const progress = progressOf(plan, { actions: actionsFor(assessment, instrument) }, "2027-01-01");
    for (const { item, by } of progress.blocked)
      for (const needed of by) expect(plan.items.indexOf(needed)).toBeLessThan(plan.items.indexOf(item));
    expect(progressSentences(progress, true)[0]?.text).toMatch(/^None of the \d+ actions is done yet\.$/);
  },
);
