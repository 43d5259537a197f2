import { afterAll, expect, test } from "vitest";
import { planSource } from "#test/support/plan-part";
import { planInstrument, START, tinyPlan } from "#test/support/tiny-plan";
import { progressOf } from "~/domain/team-plan/progress";
import { openOfficePool } from "~/exports/pool";
import { itemsCalendar } from "~/exports/team-plan/items-calendar";
import { itemsCsv } from "~/exports/team-plan/items-csv";
import { itemsAsana, itemsJira } from "~/exports/team-plan/items-tasks";
import { planMarkdown } from "~/exports/team-plan/plan-markdown";
import { statusMarkdown } from "~/exports/team-plan/status-markdown";
import { type PlanFile, planKinds } from "~/web/team-plan/plan-kinds";

const office = openOfficePool(new URL("../../../build/shell/office-worker.js", import.meta.url));
afterAll(() => office.close());

const part = {
  source: planSource(),
  organisation: null,
  filter: {},
  part: tinyPlan(),
  progress: progressOf(tinyPlan(), planInstrument, START),
  roles: [],
  questionNames: {},
  actionTitles: {},
};
const pdf = { teamPlan: async () => new TextEncoder().encode("%PDF") };

test("every text of a plan is written in the thread of office files, and is the same there", async () => {
  const written = {
    "plan.csv": itemsCsv,
    "plan.ics": itemsCalendar,
    "plan.md": planMarkdown,
    "status.md": statusMarkdown,
    "jira.csv": itemsJira,
    "asana.csv": itemsAsana,
  };
  for (const [file, write] of Object.entries(written)) {
    const bytes = await planKinds[file as PlanFile].make(part, "a4", { pdf, office }, {});
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), file).toBe(write(part));
  }
});

test("no file of a plan is made where votes are answered", async () => {
  const made: string[] = [];
  const inThreads = {
    pdf: { teamPlan: async () => new Uint8Array(made.push("pdf")) },
    office: {
      plan: async (_: unknown, kind: string) => new Uint8Array(made.push(kind)),
      calendar: async () => new Uint8Array(made.push("ics")),
    },
  };
  for (const kind of Object.values(planKinds)) await kind.make(part, "a4", inThreads, {});
  expect(made.sort()).toEqual(["asana.csv", "csv", "docx", "ics", "jira.csv", "md", "pdf", "pdf", "status.md"]);
});
