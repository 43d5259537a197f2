import { parse as parseCsv } from "csv-parse/sync";
import { isInHand } from "~/domain/team-plan/is-in-hand";
import { statusWords } from "~/domain/team-plan/status-words";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { words as screen } from "~/ui/team-plan/words";
import { importedInto } from "../calendar-program";
import type { Faults } from "./faults";
import type { Hands, Seen } from "./hands";

const OPEN: readonly string[] = [statusWords.statuses["not-started"], statusWords.statuses.doing];

/** The files it reads, besides two pages. */
export const FILES = ["plan.csv", "plan.md", "plan.ics", "status.md"] as const;

/** Reads list, status, CSV, calendar and Markdown of a plan as a link sees them, and holds the open actions each names against the others. */
export async function checkOnePlan(reader: Hands, address: string, plan: TeamPlan, faults: Faults): Promise<void> {
  const list = await reader.go(`${address}?show=later&show=tasks`);
  const status = await reader.go(`${address}/status`);
  const [csv, markdown, calendar, meeting] = await Promise.all(
    FILES.map(async (file) => {
      const { status: answer, body } = await reader.file(`${address}/${file}`);
      faults.unless(answer === 200, `${file} is a ${answer}`);
      return body.toString("utf8");
    }),
  );
  const rows = rowsIn(csv ?? "");
  const open = sorted(rows.filter(({ state }) => OPEN.includes(state)).map(({ title }) => title));
  const dated = rows.filter(({ state, due }) => OPEN.includes(state) && due !== "").map(({ title }) => title);
  const titles = plan.items.filter(({ state }) => state.status === "not-started" || state.status === "doing");
  const same = (name: string, others: readonly string[], wanted: readonly string[] = open) =>
    faults.unless(
      JSON.stringify(sorted(others)) === JSON.stringify(sorted(wanted)),
      `${name} names other open actions: ${difference(others, wanted)}`,
    );
  same(
    "what is kept",
    titles.map(({ title }) => title),
  );
  same("the list", openOnList(list));
  same("the Markdown", openInMarkdown(markdown ?? ""));
  same("the calendar", dueIn(calendar ?? ""), dated);
  checkStatus({ status, meeting: meeting ?? "" }, plan, faults);
}

const sorted = (all: readonly string[]) => [...all].sort();

const difference = (found: readonly string[], wanted: readonly string[]) =>
  JSON.stringify({
    more: found.filter((title) => !wanted.includes(title)),
    less: wanted.filter((title) => !found.includes(title)),
  });

/** The actions of the CSV; what is to be found out stands before them, and is no action. */
function rowsIn(csv: string) {
  const [, ...rows]: string[][] = parseCsv(csv, { bom: true });
  const at = (name: (typeof statusWords.columns)[number]) => statusWords.columns.indexOf(name);
  const actions = rows.filter((row) => row[at("Window")] !== statusWords.findOut);
  return actions.map((row) => ({
    title: row[at("Action")] ?? "",
    state: row[at("Status")] ?? "",
    due: row[at("Due")] ?? "",
  }));
}

function openOnList({ html }: Seen): readonly string[] {
  const states = [screen.statuses["not-started"], screen.statuses.doing];
  return html.querySelectorAll("ol > li[id].list-item").flatMap((row) => {
    const state = row.querySelector(".list-row p > span:last-child")?.textContent ?? "";
    return states.some((each) => state.startsWith(each)) ? [row.querySelector("h3 a")?.textContent ?? ""] : [];
  });
}

function openInMarkdown(markdown: string): readonly string[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .filter((part) => OPEN.some((state) => part.includes(`**${statusWords.status}:** ${state}`)))
    .map((part) => (part.split("\n")[0] ?? "").replaceAll("\\", ""));
}

const DUE = statusWords.event.open("");

const dueIn = (calendar: string) =>
  [...importedInto(new Map(), calendar).values()]
    .filter(({ summary }) => summary.startsWith(DUE))
    .map(({ summary }) => summary.slice(DUE.length));

/** The status counts what is in hand as the plan does, on screen and in its file, and names nothing that was dropped. */
function checkStatus({ status, meeting }: { status: Seen; meeting: string }, { items }: TeamPlan, faults: Faults) {
  const file = meeting.replaceAll("\\", "");
  const held = items.filter((item) => isInHand(item) && item.state.status !== "dropped");
  const done = held.filter(({ state }) => state.status === "done").length;
  const counted = done === 0 ? `None of the ${held.length} actions is done yet.` : `${done} of ${held.length} actions`;
  for (const [name, said] of [
    ["page", status.text],
    ["file", file],
  ] as const) {
    faults.unless(said.includes(counted), `the ${name} of the status does not count ${counted}`);
    for (const { title, state } of items.filter(({ state }) => state.status === "dropped"))
      faults.unless(!said.includes(title), `the ${name} of the status names ${title}, which is ${state.status}`);
  }
  const named = (within: string) => sorted(items.map(({ title }) => title).filter((title) => within.includes(title)));
  faults.unless(
    JSON.stringify(named(status.text)) === JSON.stringify(named(file)),
    `the page of the status names other actions than its file: ${difference(named(status.text), named(file))}`,
  );
}
