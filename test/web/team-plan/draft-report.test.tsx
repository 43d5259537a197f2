import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { anyAssessment } from "#test/support/any-assessment";
import { instrument, sampleAssessment } from "#test/support/imported";
import type { Assessment, Capacity } from "~/domain/assessment";
import { becauseLines } from "~/domain/narration/planned-lines";
import { redrawnPlan, whatIfGround } from "~/domain/planning/what-if";
import { report } from "~/domain/report";
import type { Plan, Report } from "~/domain/report-types";
import { PlanFigure } from "~/ui/plan/plan-figure";
import { PlanSections } from "~/ui/plan/plan-sections";
import { Rejected } from "~/ui/plan/rejected";
import { draftReport } from "~/web/team-plan/draft-report";

const CAPACITIES: readonly Capacity[] = ["light", "normal", "strong"];

/** With questions that nobody can answer yet, one of them with a name to ask, and an action left out. */
const sample = sampleAssessment();
const [first = "", second = "", ...others] = Object.keys(sample.answers);
const assessment: Assessment = {
  ...sample,
  answers: {
    ...Object.fromEntries(others.map((id) => [id, { answer: 1 as const, note: `A note beside ${id}` }])),
    [first]: { answer: "dont-know", ask: "Ólöf of operations", note: "She has the log" },
    [second]: { answer: "dont-know" },
  },
  rejected: { [instrument.actions[0]?.id ?? ""]: "Tried two years ago" },
};
const whole = report(assessment, instrument);
const drawn = CAPACITIES.map((capacity) => redrawnPlan(whatIfGround(whole), capacity) as Plan);
const shown = draftReport(whole, drawn);

const pageOf = (given: Report, plan: Plan) =>
  renderToStaticMarkup(
    <>
      <PlanFigure report={given} plan={plan} />
      <PlanSections report={given} plan={plan} mayEdit />
      <Rejected report={given} plan={plan} mayEdit />
    </>,
  );

describe("the report that travels with the draft of a plan", () => {
  test.each(drawn.map((plan) => [plan.capacity, plan] as const))(
    "shows at %s capacity what the whole report shows",
    (_name, plan) => {
      expect(pageOf(shown, plan)).toBe(pageOf(whole, plan));
      expect(pageOf(whole, plan)).toContain("Ólöf of operations");
    },
  );

  test("gives every action the reasons that the whole report gives, for any assessment", () => {
    fc.assert(
      fc.property(anyAssessment(instrument), (any) => {
        const found = report(any, instrument);
        const travels = draftReport(found, []);
        for (const planned of (found.plan?.windows ?? []).flatMap(({ actions }) => actions))
          expect(becauseLines(travels, planned)).toEqual(becauseLines(found, planned));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test("carries no answer's note, no anchor and no question it does not name", () => {
    const text = JSON.stringify(shown);
    expect(text).not.toContain("A note beside");
    expect(text).not.toContain("She has the log");
    for (const { anchors } of instrument.questions) expect(text).not.toContain(anchors[3]);
    expect(text.length).toBeLessThan(JSON.stringify(whole).length / 4);
  });
});
