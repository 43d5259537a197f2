import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { marked } from "marked";
import { expect, test } from "vitest";
import { planInstrument, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import { progressOf } from "~/domain/team-plan/progress";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { itemsCalendar } from "~/exports/team-plan/items-calendar";
import { itemsCsv } from "~/exports/team-plan/items-csv";
import { markdownText } from "~/exports/team-plan/markdown-text";
import { planMarkdown } from "~/exports/team-plan/plan-markdown";
import { statusMarkdown } from "~/exports/team-plan/status-markdown";

const shown = (part: TeamPlan, today = START) => ({
  organisation: "Łódź & Söhne",
  filter: {},
  part,
  progress: progressOf(part, planInstrument, today),
  roles: [{ id: "cx-lead" as const, name: "CX lead" }],
  questionNames: { "c.r": "The r of c" },
  actionTitles: {},
});

const NASTY = '=cmd|"/c calc"!A1\n# [x](javascript:alert(1)) <img src=x> | *bold*';
const nasty = withItem(tinyPlan(), "listen", {
  title: NASTY,
  note: NASTY,
  owner: "@SUM(1)",
  steps: [{ text: NASTY, done: true }],
});

test("a cell that a spreadsheet would run is text, and every action has its row", () => {
  const rows: string[][] = parse(itemsCsv(shown(nasty)), { bom: true });
  expect(rows).toHaveLength(nasty.items.length + 1);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(rows.find(([title]) => title?.includes("calc"))).toBeDefined();
});

test("what people typed stays text in Markdown: no link, image, heading, table or markup of theirs", () => {
  for (const markdown of [
    planMarkdown(shown(nasty)),
    statusMarkdown(shown(withItem(nasty, "listen", { due: START }))),
  ]) {
    const html = marked.parse(markdown, { async: false });
    expect(html).toContain("[x](javascript:alert(1))");
    expect(html).not.toMatch(/<a |<img|<em>|<table/);
    expect(html.match(/<h1/g)).toHaveLength(1);
  }
  expect(markdownText("1. one")).toBe("\\1. one");
  expect(markdownText("- one")).toBe("\\- one");
});

test("a plan in Markdown ticks its done steps and gives each window its dates", () => {
  const markdown = planMarkdown(shown(tinyPlan()));
  expect(markdown).toContain("## Days 1–30 (2027-01-01 to 2027-01-30)");
  expect(markdown).toContain("- [ ] Begin.");
  expect(planMarkdown(shown(nasty))).toContain("- [x] ");
  expect(markdown).toContain("## Find out first\n\n- The r of c; 2027-01-07");
});

test("the calendar has the open actions on the day they are due, and the day to measure again", () => {
  const plan = withItem(withItem(tinyPlan(), "stop", { state: { status: "done", since: START, why: "" } }), "listen", {
    due: "2027-01-15",
  });
  const text = itemsCalendar(shown(plan));
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));
  const days = new Map(events.map(({ summary, startDate }) => [summary, startDate.toString()]));
  expect(days.get("Due: Do listen")).toBe("2027-01-15");
  expect(days.has("Due: Do stop")).toBe(false);
  expect([...days].at(-1)).toEqual(["Measure again: the same questions, ninety days on", "2027-03-31"]);
  expect(itemsCalendar(shown(plan))).toBe(text);
});

test("a description longer than anybody reads in a calendar ends early and says where the rest is", () => {
  const steps = Array.from({ length: 40 }, () => ({ text: "💡".repeat(2_000), done: false }));
  const text = itemsCalendar(shown(withItem(tinyPlan(), "listen", { steps })));
  expect(text.length).toBeLessThan(12_000);
  const description = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event).description)
    .find((each) => each.includes("💡"));
  expect(description).toMatch(/^[^\uD800-\uDFFF]*(💡)+… The rest stands in the plan\.$/u);
});
