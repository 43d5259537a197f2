import { parse } from "csv-parse/sync";
import { marked } from "marked";
import { expect, test } from "vitest";
import { planSource } from "#test/support/plan-part";
import { planInstrument, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import { progressOf } from "~/domain/team-plan/progress";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { itemsCalendar } from "~/exports/team-plan/items-calendar";
import { itemsCsv } from "~/exports/team-plan/items-csv";
import { itemsAsana, itemsJira } from "~/exports/team-plan/items-tasks";
import { markdownText } from "~/exports/team-plan/markdown-text";
import { planBlocks } from "~/exports/team-plan/plan-blocks";
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
  expect(rows).toHaveLength(nasty.items.length + nasty.tasks.length + 1);
  expect(rows[1]?.slice(0, 5)).toEqual(["Find out: The r of c", "Find out first", "not started", "", "2027-01-07"]);
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

test("an action of which nobody wrote more than its title ends no line of a file with what introduces nothing", async () => {
  const bare = {
    why: "",
    steps: [],
    leadingSign: "",
    failedIf: "",
    role: "" as const,
    action: null,
    sign: { seen: true, on: START, what: "" },
    review: { on: START, failed: false, what: "" },
  };
  const part = shown(withItem(withItem(tinyPlan(), "listen", bare), "stop", { ...bare, owner: "Tom Okafor" }));
  const blocks: string[] = [];
  JSON.parse(JSON.stringify(planBlocks(part)), (_, value) => {
    if (typeof value === "string") blocks.push(value);
    return value;
  });
  const cells = (text: string): string[] => parse(text, { bom: true }).flat();
  const calendar = itemsCalendar({ ...part, source: planSource() }).replaceAll("\r\n ", "");
  const lines = [
    planMarkdown(part),
    statusMarkdown(part),
    calendar,
    ...cells(itemsCsv(part)),
    ...cells(itemsJira(part)),
  ]
    .concat(cells(itemsAsana(part)), blocks)
    .flatMap((text) => text.split(/\\n|\r?\n/));
  expect(lines.filter((line) => line.includes("Tom Okafor")).length).toBeGreaterThan(4);
  expect(lines.filter((line) => /[:,;]\s*(\*\*)?\s*$/.test(line))).toEqual([]);
});

test("a plan in Markdown ticks its done steps and gives each window its dates", () => {
  const markdown = planMarkdown(shown(tinyPlan()));
  expect(markdown).toContain(
    "## Days 1–30 (2027-01-01 to 2027-01-30; ends on a weekend, so what is due then is due on 2027-02-01)",
  );
  expect(markdown).toContain("- [ ] Begin.");
  expect(planMarkdown(shown(nasty))).toContain("- [x] ");
  expect(markdown).toContain(
    "**1 February 2027, day 30, the sponsor decides: is all begun, and were the due signs seen?",
  );
  expect(planMarkdown({ ...shown(tinyPlan()), filter: { role: "cx-lead" } })).not.toContain("the sponsor decides");
  expect(markdown).toContain("## Find out first\n\n- The r of c; 2027-01-07");
});
