import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { shownReport } from "~/web/shown-report";

test("a page is given every finding, question and action once, and no more", () => {
  const report = handMadeReport();
  const shown = shownReport(report);
  const { instrument: _whole, profile: _long, planGround: _ground, ...rest } = report;
  expect(shown).toMatchObject(rest);
  expect(shown.profile.map(({ pitfall, standing, answers }) => [pitfall.title, standing, answers])).toEqual(
    report.profile.map(({ pitfall, standing, answers }) => [pitfall.title, standing, answers]),
  );
  expect(JSON.stringify(shown).split('"steps":').length - 1).toBe(Object.keys(report.actionsById).length);
  expect(JSON.stringify(shown).length).toBeLessThan(JSON.stringify(report).length * 0.7);
});
