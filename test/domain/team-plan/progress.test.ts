import { expect, test } from "vitest";
import { planInstrument, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import { progressOf } from "~/domain/team-plan/progress";
import { progressSentences } from "~/domain/team-plan/progress-sentences";
import type { PlanItem, PlanStatus, TeamPlan } from "~/domain/team-plan/team-plan";

const state = (status: PlanStatus) => ({ state: { status, since: START, why: status === "dropped" ? "No." : "" } });
const sign = { seen: true, on: "2027-01-12", what: "Leaders bring calls." } as const;
const fresh = ["stop", "listen", "measure", "thank"].reduce(
  (plan, id) => withItem(plan, id, { window: id === "thank" ? 2 : 1 }),
  tinyPlan(),
);
const on = (plan: TeamPlan, today = START) => progressOf(plan, planInstrument, today);
const ids = (items: readonly PlanItem[]) => items.map(({ id }) => id).toSorted();
const said = (plan: TeamPlan, today = START) => progressSentences(on(plan, today), true).map(({ text }) => text);

test("an action is overdue from the day after its own date, or after the last day of its window, a working day", () => {
  // Day 30 is a Saturday: what is due then is due on the Monday after.
  expect(ids(on(fresh, "2027-02-01").overdue)).toEqual([]);
  expect(ids(on(fresh, "2027-02-02").overdue)).toEqual(["listen", "measure", "stop"]);
  const dated = withItem(withItem(fresh, "stop", { due: "2027-01-10" }), "listen", { due: "2027-03-01" });
  expect(ids(on(dated, "2027-01-11").overdue)).toEqual(["stop"]);
  const ended = withItem(withItem(fresh, "stop", state("done")), "listen", state("dropped"));
  expect(ids(on(ended, "2027-02-02").overdue)).toEqual(["measure"]);
  expect(ids(on(withItem(fresh, "stop", { window: "later" }), "2029-01-01").overdue)).not.toContain("stop");
});

test("an action is blocked while what it builds on is not done", () => {
  expect(on(fresh).blocked.map(({ item, by }) => [item.id, ids(by)])).toEqual([["measure", ["listen"]]]);
  expect(on(withItem(fresh, "listen", state("done"))).blocked).toEqual([]);
  expect(on(withItem(fresh, "measure", state("done"))).blocked).toEqual([]);
  const without = { ...fresh, items: fresh.items.filter(({ id }) => id !== "listen") };
  expect(on(without).blocked).toEqual([]);
  expect(said(withItem(fresh, "listen", state("dropped")))).toContain(
    "“Do measure” builds on “Do listen”, which was dropped.",
  );
});

test("a part of the plan is still blocked by what stands outside it", () => {
  const part = { ...fresh, items: fresh.items.filter(({ id }) => id === "measure") };
  expect(progressOf(part, planInstrument, START, fresh.items).blocked).toHaveLength(1);
});

test("seen to work is a sign that was seen, not an action that is done", () => {
  const seen = withItem(withItem(fresh, "stop", state("done")), "listen", { ...state("doing"), sign });
  expect(ids(on(seen).done)).toEqual(["stop"]);
  expect(ids(on(seen).seenToWork)).toEqual(["listen"]);
  const failed = withItem(seen, "listen", {
    sign,
    review: { on: START, failed: true, what: "Calls are hand-picked." },
  });
  expect(ids(on(failed).seenToWork)).toEqual([]);
  expect(ids(on(failed).failed)).toEqual(["listen"]);
});

test("what would show it failed comes up on the due date of what was begun, until it is reviewed", () => {
  const begun = withItem(fresh, "stop", { ...state("done"), due: "2027-01-10" });
  expect(ids(on(begun, "2027-01-09").toReview)).toEqual([]);
  expect(ids(on(begun, "2027-01-10").toReview)).toEqual(["stop"]);
  const reviewed = withItem(begun, "stop", { review: { on: "2027-01-10", failed: false, what: "It holds." } });
  expect(ids(on(reviewed, "2027-01-10").toReview)).toEqual([]);
});

test("windows and tasks are counted, dropped actions beside", () => {
  const plan = withItem(withItem(fresh, "stop", state("done")), "listen", state("dropped"));
  const progress = on(plan, "2027-01-08");
  expect(progress.windows).toEqual([
    { window: 1, planned: 2, done: 1 },
    { window: 2, planned: 1, done: 0 },
    { window: 3, planned: 0, done: 0 },
    { window: "later", planned: 0, done: 0 },
  ]);
  expect(progress.tasks).toMatchObject({ all: 1, found: 0, overdue: 1 });
  expect([progress.planned.length, ids(progress.dropped)]).toEqual([3, ["listen"]]);
});

test("progress is told in words, and of what there is nothing of nothing is said", () => {
  expect(said(fresh)).toEqual([
    "None of the 4 actions is done yet.",
    "“Do measure” waits for “Do listen”.",
    "The one question to find out is still open.",
  ]);
  const along = withItem(withItem(fresh, "stop", { ...state("done"), sign }), "listen", state("done"));
  expect(said(along, "2027-02-02")).toEqual([
    "2 of 4 actions are done.",
    "1 action is overdue: “Do measure”.",
    "1 action was seen to work: “Do stop”.",
    "It is time to ask whether these actions failed: “Do stop” and “Do listen”.",
    "The one question to find out is still open; 1 is overdue.",
  ]);
  expect(said({ ...fresh, items: [], tasks: [] })).toEqual(["There is no action here yet."]);
  const nothingFits = on({ ...fresh, items: [], tasks: [] }, START);
  expect(progressSentences(nothingFits, false).map(({ text }) => text)).toEqual([
    "No action fits what is chosen here.",
  ]);
  const all = { ...fresh, items: fresh.items.map((item) => ({ ...item, ...state("done") })) };
  expect(said(all)).toContain("All 4 actions are done.");
  expect(said(all)).toContain("Nothing was seen to work yet; being done is not the same.");
});

test("what is found out is counted", () => {
  const [task] = fresh.tasks;
  const open = { person: "", due: null, foundOn: null, ...task };
  const tasks = (found: number, all: number) =>
    Array.from({ length: all }, (_, index) => ({
      ...open,
      question: `q${index}`,
      foundOn: index < found ? START : null,
    }));
  const toldOf = (found: number, all: number) => said({ ...fresh, items: [], tasks: tasks(found, all) })[1];
  expect([toldOf(0, 3), toldOf(1, 3), toldOf(3, 3), toldOf(1, 1)]).toEqual([
    "None of the 3 questions to find out is answered yet.",
    "1 of 3 questions to find out is answered.",
    "All 3 questions to find out are answered.",
    "The one question to find out is answered.",
  ]);
});

test("long lists name three and count the rest", () => {
  const many = {
    ...fresh,
    items: Array.from({ length: 6 }, (_, index) => ({ ...fresh.items[0], id: `i${index}`, title: `T${index}` })),
  };
  expect(said(many as TeamPlan, "2027-02-02")[1]).toBe("6 actions are overdue: “T0”, “T1”, “T2” and 3 more.");
});
