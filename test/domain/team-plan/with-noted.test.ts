import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { report } from "~/domain/report";
import { adopt } from "~/domain/team-plan/adopt";
import { withNoted } from "~/domain/team-plan/with-noted";

const instrument = tinyInstrument([{ id: "a", questions: ["q"], actions: [{ id: "mend", lifts: { "a.q": 3 } }] }]);
const adopted = adopt(report(tinyAssessment({ "a.q": 1 }), instrument), "2026-12-01");

test("what the room took down leads the window of its date, without a role nobody named, and nothing else moves", () => {
  if (!adopted.ok) throw new Error("the plan was refused");
  const noted = { id: "n1", title: "Sit in on calls", owner: "COO", due: "2026-12-10", question: "a.q" };
  const { items, ...rest } = withNoted(adopted.plan, [noted], "2026-12-01");
  expect(items.map(({ id, window }) => [id, window])).toEqual([
    ["n1", 1],
    ["mend", 1],
  ]);
  expect(items[0]).toMatchObject({ action: null, title: "Sit in on calls", owner: "COO", role: "", due: "2026-12-10" });
  const { items: before, ...others } = adopted.plan;
  expect([items.slice(1), rest]).toEqual([before, others]);
});

test.each([
  [null, 1],
  ["2026-11-01", 1],
  ["2026-12-30", 1],
  ["2026-12-31", 2],
  ["2027-01-29", 2],
  ["2027-01-30", 3],
  ["2027-02-28", 3],
  ["2027-03-01", "later"],
])("what is due on %s stands in window %s, before what is there", (due, place) => {
  if (!adopted.ok) throw new Error("the plan was refused");
  const [given] = adopted.plan.items;
  if (given === undefined) throw new Error("no action");
  const around = ([1, 2, 3, "later"] as const).map((window) => ({ ...given, id: `mend-${window}`, window }));
  const noted = { id: "n1", title: "Sit in on calls", owner: "", due, question: null };
  const { items } = withNoted({ ...adopted.plan, items: around }, [noted], "2026-12-01");
  const index = items.findIndex(({ id }) => id === "n1");
  expect([items[index]?.window, items[index + 1]?.id]).toEqual([place, `mend-${place}`]);
});
