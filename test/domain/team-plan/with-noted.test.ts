import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { report } from "~/domain/report";
import { adopt } from "~/domain/team-plan/adopt";
import { withNoted } from "~/domain/team-plan/with-noted";

const instrument = tinyInstrument([{ id: "a", questions: ["q"], actions: [{ id: "mend", lifts: { "a.q": 3 } }] }]);
const adopted = adopt(report(tinyAssessment({ "a.q": 1 }), instrument), "2026-12-01");

test("what the room took down leads the first window, with its owner and date, and nothing else moves", () => {
  if (!adopted.ok) throw new Error("the plan was refused");
  const noted = { id: "n1", title: "Sit in on calls", owner: "COO", due: "2026-12-10", question: "a.q" };
  const { items, ...rest } = withNoted(adopted.plan, [noted], "2026-12-01");
  expect(items.map(({ id, window }) => [id, window])).toEqual([
    ["n1", 1],
    ["mend", 1],
  ]);
  expect(items[0]).toMatchObject({ action: null, title: "Sit in on calls", owner: "COO", due: "2026-12-10" });
  const { items: before, ...others } = adopted.plan;
  expect([items.slice(1), rest]).toEqual([before, others]);
});
