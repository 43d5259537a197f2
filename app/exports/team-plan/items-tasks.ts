import type { Place } from "~/domain/planning/place";
import { isSettled } from "~/domain/team-plan/answered-tasks";
import { isInHand } from "~/domain/team-plan/is-in-hand";
import { type PlanPart, roleName } from "~/domain/team-plan/plan-part";
import { statusWords as words } from "~/domain/team-plan/status-words";
import type { PlanItem, PlanStatus } from "~/domain/team-plan/team-plan";
import { dueOf } from "~/domain/team-plan/window-dates";
import { csv } from "../csv";

/** E-mail addresses by the owner's name as the plan writes it; they stand in the files of this module and nowhere else. */
export type Assignees = Readonly<Record<string, string>>;

/**
 * The actions of an adopted plan as Jira's CSV import takes them: a heading row without punctuation, a Summary, people by their e-mail address, labels
 * parted by spaces, dates ISO. A status its workflow does not know is mapped while importing.
 * Source: Atlassian, "Prepare a CSV file for import" and "Importing data from CSV".
 */
export const itemsJira = (shown: PlanPart, assignees: Assignees = {}): string =>
  csv(taskWords.jira.columns, [
    ...findOutRows(shown, assignees).map(({ name, text, status, email, due, id }) => [
      name,
      taskWords.jira.type,
      text,
      status,
      email,
      due,
      "plumbline find-out",
      taskWords.jira.priority.planned,
      id,
    ]),
    ...tasksOf(shown).map((item) => [
      item.title,
      taskWords.jira.type,
      taskText(shown, item),
      taskWords.statuses[item.state.status],
      emailOf(item, assignees),
      dueOf(shown.part, item) ?? "",
      ["plumbline", item.role, taskWords.labels[item.window]].filter(Boolean).join(" "),
      item.window === "later" ? taskWords.jira.priority.later : taskWords.jira.priority.planned,
      item.id,
    ]),
  ]);

/**
 * The same as Asana's CSV import takes them: name, description, section, then the assignee by the e-mail address of a member; dates ISO. It knows no
 * status of its own: the column becomes a field of the project.
 * Source: Asana, "Preparing data for CSV import".
 */
export const itemsAsana = (shown: PlanPart, assignees: Assignees = {}): string =>
  csv(taskWords.asana.columns, [
    ...findOutRows(shown, assignees).map(({ name, text, status, email, due }) => [
      name,
      text,
      words.findOut,
      email,
      due,
      "",
      status,
    ]),
    ...tasksOf(shown).map((item) => [
      item.title,
      taskText(shown, item),
      words.places[item.window],
      emailOf(item, assignees),
      dueOf(shown.part, item) ?? "",
      [roleName(shown, item.role), item.team].filter(Boolean).join(", "),
      taskWords.statuses[item.state.status],
    ]),
  ]);

/** What is left to be taken over: what was dropped, and what is for later and nobody took up, is no task for anybody, unless it is what was asked for. */
const tasksOf = ({ part, filter, takesLater = false }: PlanPart) =>
  part.items.filter(
    (item) =>
      (item.state.status !== "dropped" || filter.status === "dropped") &&
      (isInHand(item) || takesLater || filter.window === "later"),
  );

/** What is to be found out, due before any action. */
const findOutRows = ({ part, questionNames }: PlanPart, assignees: Assignees) =>
  part.tasks.map((task) => ({
    id: task.question,
    name: words.event.findOut(questionNames[task.question] ?? task.question),
    text: [task.person === "" ? "" : `${words.owner}: ${task.person}`, task.found ?? ""].filter(Boolean).join("\n"),
    status: taskWords.statuses[isSettled(task) ? "done" : "not-started"],
    email: emailOf({ owner: task.person }, assignees),
    due: task.due ?? "",
  }));

const emailOf = ({ owner }: Pick<PlanItem, "owner">, assignees: Assignees) =>
  owner !== "" && Object.hasOwn(assignees, owner) ? (assignees[owner] ?? "") : "";

/** An action as the text of a task: why, steps with what is ticked, owner, and how to tell. What nobody wrote is left out. */
function taskText(shown: PlanPart, { why, steps, owner, role, leadingSign, failedIf, state, evidenceLink }: PlanItem) {
  const facts: readonly (readonly [string, string])[] = [
    [words.owner, owner || roleName(shown, role)],
    [words.sign, leadingSign],
    [words.failedIf, failedIf],
    [words.dropped, state.why],
    [words.evidence, evidenceLink ?? ""],
  ];
  return [
    why,
    steps.map(({ text, done }, index) => `${index + 1}. ${text}${done ? ` (${words.done})` : ""}`).join("\n"),
    facts.flatMap(([name, text]) => (text === "" ? [] : [`${name}: ${text}`])).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The words by which the importers of other tools know what stands in a column. */
const taskWords = {
  jira: {
    columns: [
      "Summary",
      "Issue Type",
      "Description",
      "Status",
      "Assignee",
      "Due Date",
      "Labels",
      "Priority",
      "External ID",
    ],
    type: "Task",
    priority: { planned: "Medium", later: "Low" },
  },
  asana: { columns: ["Name", "Description", "Section/Column", "Assignee", "Due Date", "Tags", "Status"] },
  statuses: { "not-started": "To Do", doing: "In Progress", done: "Done", dropped: "Dropped" } satisfies Record<
    PlanStatus,
    string
  >,
  labels: { 1: "days-1-30", 2: "days-31-60", 3: "days-61-90", later: "later" } satisfies Record<Place, string>,
} as const;
