import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { planDate } from "~/domain/narration/shown-day";
import { report } from "~/domain/report";
import { adopt } from "~/domain/team-plan/adopt";
import type { PlanItem, TeamPlan } from "~/domain/team-plan/team-plan";

const instrument = tinyInstrument([
  {
    id: "a",
    questions: ["q", "r"],
    actions: [
      { id: "mend", lifts: { "a.q": 3 } },
      { id: "listen", lifts: { "a.r": 4 } },
    ],
  },
]);
const assessment = tinyAssessment({ "a.q": 1, "a.r": 1 });
const proposed = report(assessment, instrument);

function team(change: (item: PlanItem) => PlanItem = (item) => item, others: Partial<TeamPlan> = {}): TeamPlan {
  const adopted = adopt(proposed, "2027-01-04");
  if (!adopted.ok) throw new Error("the plan was refused");
  return { ...adopted.plan, ...others, items: adopted.plan.items.map(change) };
}
const ids = (plan: TeamPlan) =>
  report(assessment, instrument, plan).plan?.windows.map(({ actions }) => actions.map(({ id }) => id));

test("an adopted plan stands in a report where its team put it, in its words, from the day it begins", () => {
  const moved = team((item) =>
    item.id === "mend" ? { ...item, window: 3, title: "Ours", owner: "Ada", due: "2027-03-20" } : item,
  );
  const shown = report(assessment, instrument, moved);
  expect(ids(moved)?.[2]).toEqual(["mend"]);
  expect(shown.actionsById.mend).toMatchObject({
    title: "Ours",
    standing: { owner: "Ada", status: "not-started", due: "2027-03-20", seen: null },
  });
  expect([planDate(shown, 1), planDate(shown, 90)]).toEqual(["2027-01-04", "2027-04-03"]);
  expect(proposed.actionsById.mend?.title).not.toBe("Ours");
  expect(proposed.adopted).toBeNull();
});

test("practice is projected with what stands in the plan and nothing else, by the same scorer", () => {
  const scores = (plan?: TeamPlan) =>
    report(assessment, instrument, plan).plan?.windows.map(({ projected }) => projected.score);
  expect(scores(team())).toEqual(scores());
  // 1 and 1 of 4 stay as they are where nothing stands in the ninety days: 25 of 100.
  expect(scores(team((item) => ({ ...item, window: "later" })))).toEqual([25, 25, 25]);
  const dropped = team((item) => ({ ...item, state: { status: "dropped", since: null, why: "No." } }));
  expect(scores(dropped)).toEqual([25, 25, 25]);
});

test("what was dropped or is not wanted is beside the plan with its reason; a team's own is in it and lifts nothing", () => {
  const [item] = team().items;
  if (item === undefined) throw new Error("no action");
  const own: PlanItem = { ...item, id: "own-1", action: null, title: "Ask the union", role: "", window: 1 };
  const plan = team(
    (each) => (each.id === "mend" ? { ...each, state: { status: "dropped", since: null, why: "Done before." } } : each),
    {
      rejected: [{ id: "other", reason: "Not us." }],
    },
  );
  const shown = report(assessment, instrument, { ...plan, items: [own, ...plan.items] });
  expect(shown.plan?.rejected).toEqual([
    { id: "mend", reason: "Done before." },
    { id: "other", reason: "Not us." },
  ]);
  expect(shown.plan?.windows[0]?.actions[0]).toMatchObject({ id: "own-1", because: "own", lifts: [] });
  expect(shown.headline.summary).toContain("Next in the plan: ask the union.");
});

test("a plan stands also where nothing applies any more", () => {
  const empty = report(tinyAssessment({}), instrument, team());
  expect(empty.plan?.windows.flatMap(({ actions }) => actions).length).toBe(
    team().items.filter(({ window }) => window !== "later").length,
  );
});
