import fc from "fast-check";
import { expect, test } from "vitest";
import { planInstrument, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import type { PlanFilter } from "~/domain/team-plan/filtered-items";
import { ownerSaid } from "~/domain/team-plan/plan-part";
import { progressOf } from "~/domain/team-plan/progress";
import { statusForChat, statusSaid } from "~/domain/team-plan/status-said";
import type { PlanStatus, TeamPlan } from "~/domain/team-plan/team-plan";
import { itemsJira } from "~/exports/team-plan/items-tasks";
import { planBlocks } from "~/exports/team-plan/plan-blocks";
import { planMarkdown } from "~/exports/team-plan/plan-markdown";
import { statusMarkdown } from "~/exports/team-plan/status-markdown";

const shown = (part: TeamPlan, today: string, filter: PlanFilter = {}) => ({
  organisation: "Łódź & Söhne (Ltd)",
  filter,
  part,
  progress: progressOf(part, planInstrument, today),
  roles: [{ id: "cx-lead" as const, name: "CX lead" }],
  questionNames: {},
  actionTitles: {},
});

const busy = withItem(
  withItem(tinyPlan(), "stop", {
    state: { status: "done", since: "2027-01-20", why: "" },
    sign: { seen: true, on: "2027-01-25", what: "Four of five stopped" },
  }),
  "listen",
  { due: "2027-01-31", owner: "Ana" },
);

test("the status says the day, the verdict and why, the decision and by when, what is in the way and what worked", () => {
  const said = statusSaid(shown(busy, "2027-02-03"));
  expect(said).toMatchObject({
    day: "Day 34 of 90",
    verdict: "Behind",
    why: expect.stringMatching(/^\d actions? (is|are) overdue and 1 question to find out is overdue\.$/),
    decision: { by: "Decide by Monday 1 March 2027: day 60, in 26 days" },
  });
  const lines = said.sections.flatMap((section) => section.lines);
  expect(lines).toContainEqual({ title: "Do listen", text: "is 3 days overdue, with Ana." });
  expect(lines).toContainEqual({
    title: "Do stop",
    text: "works: its sign was seen on 25 January 2027. Four of five stopped.",
  });
});

test("what was begun before day 1, and what is due today and not begun, is said under the verdict", () => {
  const early = withItem(tinyPlan(), "stop", { state: { status: "done", since: START, why: "" } });
  const before = statusSaid(shown(early, "2026-12-31"));
  expect([before.verdict, before.why]).toEqual([
    "Begun before day 1",
    "Day 1 is Friday 1 January 2027; 1 action is done already.",
  ]);
  const due = withItem({ ...tinyPlan(), tasks: [] }, "stop", { due: "2027-01-12", owner: "Ana" });
  const today = statusSaid(shown(due, "2027-01-12"));
  expect([today.verdict, today.why]).toEqual(["At risk", "1 action is due today and not done."]);
  expect(today.sections[0]?.lines).toContainEqual({
    title: "Do stop",
    text: "is due today, and is not begun, with Ana.",
  });
});

test("the sponsor's own open actions are named with their days, by the role and by the name that has it", () => {
  const named = (plan: TeamPlan, filter: PlanFilter = {}) =>
    statusSaid(shown(plan, "2027-01-12", filter))
      .sections.filter(({ name }) => name === "sponsors")
      .flatMap(({ lines }) => lines);
  expect(named(tinyPlan())).toEqual([{ title: "Do stop", text: "is due on 1 February 2027; not started." }]);
  const ingrid = withItem(withItem(tinyPlan(), "stop", { owner: "Ingrid" }), "thank", { owner: "ingrid " });
  expect(named(ingrid).map(({ title }) => title)).toEqual(expect.arrayContaining(["Do stop", "Do thank"]));
  expect(named(ingrid, { role: "cx-lead" })).toEqual([]);
  expect(named(withItem(tinyPlan(), "stop", { state: { status: "done", since: START, why: "" } }))).toEqual([]);
});

test("what is to be found out this week stands with what is due next", () => {
  const plan = { ...tinyPlan(), tasks: tinyPlan().tasks.map((task) => ({ ...task, person: "Tom" })) };
  const next = statusSaid({ ...shown(plan, "2027-01-04"), questionNames: { "c.r": "The r" } }).sections.at(-1);
  expect(next?.lines).toContainEqual({ title: "Find out: The r", text: "is due on 7 January 2027, with Tom." });
});

test("a named owner stands without the role that was proposed, in every file; what nobody took says for whom it is", () => {
  const part = shown(withItem(tinyPlan(), "listen", { owner: "Priya", role: "cx-lead" }), START);
  const files = [planMarkdown(part), itemsJira(part), JSON.stringify(planBlocks(part))];
  for (const text of files) {
    expect(text).toContain("Priya");
    expect(text).not.toMatch(/Priya[^a-z]{0,4}CX lead/);
  }
  expect(ownerSaid(part, { owner: "", role: "cx-lead" })).toBe("nobody yet, CX lead");
  expect(ownerSaid(part, { owner: "", role: "" })).toBe("nobody yet");
});

test("a decision whose day has passed is not forgotten: it says what was decided, or that nobody wrote it down", () => {
  const said = (today: string, decisions: TeamPlan["decisions"] = []) =>
    statusSaid(shown({ ...busy, decisions }, today)).decision;
  expect(said("2027-02-03")?.signs).toContain(
    "Day 30 was to be decided by Monday 1 February 2027, and nobody wrote down what was decided",
  );
  expect(said("2027-02-03")?.day).toBe(30);
  expect(said("2027-01-20")?.signs).not.toContain("was to be decided");
  const stop = { day: 30, choice: "stop", on: "2027-02-02", what: "No money before May" } as const;
  expect(said("2027-02-03", [stop])).toMatchObject({ day: 60, by: expect.stringContaining("day 60, in 26 days") });
  expect(said("2027-02-03", [stop])?.signs).toContain("Day 30: decided on 2 February 2027: stop. No money before May.");
  const all = ([30, 60, 90] as const).map((day) => ({ ...stop, day }));
  expect(said("2027-04-05", all)).toEqual({
    day: 90,
    by: "Day 90 is decided",
    ask: "Decided on 2 February 2027: stop. No money before May.",
    signs: "",
  });
  expect(said("2027-04-05")?.by).toContain("Day 90 was to be decided by Wednesday 31 March 2027");
});

test("a part that is not the sponsor's asks nobody for a decision", () => {
  expect(statusSaid(shown(busy, "2027-02-03", { role: "cx-lead" })).decision).toBeNull();
  expect(statusSaid(shown(busy, "2027-02-03", { role: "executive-sponsor" })).decision).not.toBeNull();
});

test("the Markdown reads as prose before it is drawn: sentences, dates as people write them, no code and no brackets", () => {
  const text = statusMarkdown(shown(busy, "2027-02-03"));
  expect(text).toContain("**Behind.** ");
  expect(text).toContain("- **Do listen** is 3 days overdue, with Ana.");
  expect(text).not.toMatch(/\\|\d{4}-\d\d-\d\d/);
});

test("the chat gets plain text without markup", () => {
  const chat = statusForChat(statusSaid(shown(busy, "2027-02-03")), "Łódź & Söhne (Ltd)");
  expect(chat).toMatch(/^Status of the plan: Łódź & Söhne \(Ltd\)\nDay 34 of 90\. Behind: /);
  expect(chat).toContain("• “Do listen” is 3 days overdue, with Ana.");
  expect(chat).not.toMatch(/[*#_`]/);
});

test("no action is named twice, whatever happened to it", () => {
  const statuses = fc.constantFrom<PlanStatus>("not-started", "doing", "done", "dropped");
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2027-01-${String(date).padStart(2, "0")}`);
  const change = fc.record({
    status: statuses,
    due: fc.option(day),
    seen: fc.option(fc.boolean()),
    failed: fc.boolean(),
    on: day,
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 4, maxLength: 4 }), day, (changes, today) => {
      const plan = tinyPlan().items.reduce((before, { id }, index) => {
        const { status, due, seen, failed, on } = changes[index] ?? {
          status: "done",
          due: null,
          seen: null,
          failed: false,
          on: START,
        };
        return withItem(before, id, {
          due,
          state: { status, since: on, why: "" },
          sign: { seen, on, what: "" },
          review: failed ? { on, failed, what: "" } : null,
        });
      }, tinyPlan());
      const chat = statusForChat(statusSaid(shown(plan, today)), null);
      for (const { title } of plan.items) expect([title, chat.split(title).length - 1 < 2]).toEqual([title, true]);
    }),
    { numRuns: 300 },
  );
});

test("what somebody found beside “looked for, not seen” is told", () => {
  const plan = withItem(tinyPlan(), "stop", {
    state: { status: "done", since: START, why: "" },
    sign: { seen: false, on: START, what: "Calls are still chosen" },
  });
  expect(statusSaid(shown(plan, "2027-01-12")).sections.flatMap(({ lines }) => lines)).toContainEqual({
    title: "Do stop",
    text: "is done, but its sign was looked for and not seen. Calls are still chosen.",
  });
});
