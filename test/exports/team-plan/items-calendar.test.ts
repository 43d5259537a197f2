import { describe, expect, test } from "vitest";
import { importedInto, type KeptEvent } from "#test/support/calendar-program";
import { planSource } from "#test/support/plan-part";
import { after, planInstrument, planReport, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import { changePlan } from "~/domain/team-plan/change-plan";
import { filteredItems, type PlanFilter } from "~/domain/team-plan/filtered-items";
import { onceDated } from "~/domain/team-plan/once-dated";
import type { PlanChange } from "~/domain/team-plan/plan-change";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import type { PlanCommand } from "~/domain/team-plan/plan-command";
import type { PlanSource } from "~/domain/team-plan/plan-part";
import { progressOf } from "~/domain/team-plan/progress";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { calendar } from "~/exports/calendar";
import { feedCalendar, itemsCalendar } from "~/exports/team-plan/items-calendar";

const shown = (plan: TeamPlan, source: Partial<PlanSource> = {}, filter: PlanFilter = {}) => {
  const part = {
    ...plan,
    items: filteredItems(plan.items, filter),
    tasks: Object.keys(filter).length > 0 ? [] : plan.tasks,
  };
  return {
    source: planSource(source),
    organisation: "Łódź & Söhne",
    filter,
    part,
    progress: progressOf(part, planInstrument, START),
    roles: [{ id: "cx-lead" as const, name: "CX lead" }],
    questionNames: { "c.r": "The r of c" },
    actionTitles: { thank: "Do thank" },
  };
};

const read = (text: string) => importedInto(new Map(), text);
const summaries = (events: ReadonlyMap<string, KeptEvent>) =>
  Object.fromEntries([...events.values()].map(({ summary, day }) => [summary, day]));

/** A plan with its history, after commands one after another, and the file of each state. */
function worked(commands: readonly PlanCommand[]) {
  let plan = tinyPlan();
  const changes: PlanChange[] = [];
  const files = [itemsCalendar(shown(plan))];
  for (const command of commands) {
    const outcome = changePlan(plan, command, { instrument: planInstrument, today: START });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    plan = outcome.plan;
    const number = changes.length + 2;
    changes.push(planChangeOf({ number, at: `2027-01-02T10:00:0${number}.000Z`, who: null }, command, outcome.changes));
    files.push(
      itemsCalendar(
        shown(plan, {
          revision: number,
          changedAt: `2027-01-02T10:00:0${number}.000Z`,
          onceDated: onceDated(plan, changes),
        }),
      ),
    );
  }
  return { plan, changes, files };
}

test("the calendar of a plan has what to find out, every action, the sponsor's three decisions and the day to measure again", () => {
  const plan = withItem(withItem(tinyPlan(), "stop", { state: { status: "done", since: START, why: "" } }), "listen", {
    due: "2027-01-15",
  });
  const events = summaries(read(itemsCalendar(shown(plan))));
  expect(events).toMatchObject({
    "Find out: The r of c": "2027-01-07",
    "Due: Do listen": "2027-01-15",
    "Done: Do stop": "2027-02-01",
    // 30 January 2027 is a Saturday.
    "Day 30: the sponsor decides, stop or go": "2027-02-01",
    "Day 60: the sponsor decides, stop or go": "2027-03-01",
    "Day 90: the sponsor decides, stop or go": "2027-03-31",
    "Measure again: the same questions, ninety days on": "2027-03-31",
  });
  expect(itemsCalendar(shown(plan))).toBe(itemsCalendar(shown(plan)));
  expect(itemsCalendar(shown(plan))).toMatch(/END:VCALENDAR\r\n$/);
});

test("the sponsor's decisions stand in the whole calendar and in the sponsor's, and in no other part", () => {
  const decisions = (filter: PlanFilter, source: Partial<PlanSource> = {}) =>
    Object.keys(summaries(read(itemsCalendar(shown(tinyPlan(), source, filter))))).filter((each) =>
      each.startsWith("Day"),
    );
  expect(decisions({})).toHaveLength(3);
  expect(decisions({ role: "executive-sponsor" })).toHaveLength(3);
  expect(decisions({ role: "people-lead" })).toEqual([]);
  expect(decisions({ window: 1 })).toEqual([]);
  expect(decisions({}, { isOneOwners: true })).toEqual([]);
});

describe("a calendar that is read again", () => {
  const ids = (text: string) => [...read(text).keys()].sort();

  test("a changed start moves every event and changes no id; another plan shares none", () => {
    const moved = after(tinyPlan(), [{ type: "start.changed", start: "2027-02-01" }]);
    expect(ids(itemsCalendar(shown(moved, { revision: 2 })))).toEqual(ids(itemsCalendar(shown(tinyPlan()))));
    const theirs = new Set(ids(itemsCalendar(shown(tinyPlan(), { id: "two" }))));
    expect(ids(itemsCalendar(shown(tinyPlan()))).filter((id) => theirs.has(id))).toEqual([]);
  });

  test("the kept plan takes over the events of the proposed one", () => {
    const program = read(calendar(planReport(), "one"));
    const before = [...program.keys()].sort();
    importedInto(program, itemsCalendar(shown(tinyPlan())));
    expect([...program.keys()].sort()).toEqual(before);
  });

  test("what was dropped, moved to later or taken out of the plan goes, and nothing doubles", () => {
    const { files, plan } = worked([
      { type: "item.added", item: { id: "own", title: "Our own", role: "cx-lead" }, window: 1 },
      { type: "item.moved", item: "thank", window: "later", position: 1 },
    ]);
    const program = new Map<string, KeptEvent>();
    for (const text of files) for (const again of [text, text]) importedInto(program, again);
    expect(summaries(program)).toEqual(summaries(read(itemsCalendar(shown(plan)))));
    expect(Object.keys(summaries(program))).not.toContain("Due: Do thank");
    const dropped = withItem(plan, "stop", { state: { status: "dropped", since: START, why: "No." } });
    importedInto(program, itemsCalendar(shown(dropped, { revision: 4, changedAt: "2027-01-03T10:00:00.000Z" })));
    expect(Object.keys(summaries(program))).not.toContain("Due: Do stop");
  });

  test("an older file read after a newer one changes nothing", () => {
    const { files } = worked([{ type: "item.moved", item: "thank", window: "later", position: 1 }]);
    const program = new Map<string, KeptEvent>();
    for (const text of [...files, files[0] ?? ""]) importedInto(program, text);
    expect(Object.keys(summaries(program))).not.toContain("Due: Do thank");
  });
});

test("a subscribed calendar tells titles and dates, and at last that its link has ended", () => {
  const plan = withItem(tinyPlan(), "listen", { note: "A-NOTE", why: "A-WHY", owner: "Ana" });
  const text = feedCalendar({ shown: shown(plan), name: "CX lead", endsOn: "2027-04-30" });
  expect(text).not.toMatch(/DESCRIPTION|A-NOTE|A-WHY|Ana|Łódź/);
  expect(text).toMatch(/REFRESH-INTERVAL;VALUE=DURATION:PT6H/);
  const days = Object.entries(summaries(read(text))).sort(([, one], [, other]) => one.localeCompare(other));
  expect(days.at(-1)).toEqual([
    "This calendar has ended: its link has ended, and its dates change no more",
    "2027-04-30",
  ]);
});

test("a description longer than anybody reads in a calendar ends early and says where the rest is", () => {
  const steps = Array.from({ length: 40 }, () => ({ text: "💡".repeat(2_000), done: false }));
  const text = itemsCalendar(shown(withItem(tinyPlan(), "listen", { steps })));
  expect(text.length).toBeLessThan(14_000);
  const description = [...read(text).values()].map((event) => event.description).find((each) => each.includes("💡"));
  expect(description).toMatch(/^[^\uD800-\uDFFF]*(💡)+… The rest stands in the plan\.$/u);
});
