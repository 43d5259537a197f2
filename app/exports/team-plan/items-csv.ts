import type { ShownTask } from "~/domain/team-plan/answered-tasks";
import { type PlanPart, roleName } from "~/domain/team-plan/plan-part";
import { statusWords as words } from "~/domain/team-plan/status-words";
import { dueOf } from "~/domain/team-plan/window-dates";
import { csv } from "../csv";

/** The actions of an adopted plan as CSV, one a row, in the order of the plan, after what is to be found out; dates are ISO. */
export const itemsCsv = (shown: PlanPart): string =>
  csv(words.columns, [
    ...shown.part.tasks.map((task) => taskRow(shown, task)),
    ...shown.part.items.map((item) => [
      item.title,
      words.places[item.window],
      words.statuses[item.state.status],
      item.state.since ?? "",
      dueOf(shown.part, item) ?? "",
      item.owner,
      roleName(shown, item.role),
      item.team,
      item.why,
      item.steps.map(({ text, done }, index) => `${index + 1}. ${text} (${done ? words.done : words.open})`).join("\n"),
      item.leadingSign,
      item.sign.seen === null ? "" : item.sign.seen ? words.yes : words.no,
      item.sign.on ?? "",
      item.sign.what,
      item.failedIf,
      item.review === null
        ? ""
        : [`${item.review.on}, ${item.review.failed ? words.failed : words.worked}`, item.review.what]
            .filter(Boolean)
            .join(": "),
      item.note,
      item.evidenceLink ?? "",
      item.state.why,
    ]),
  ]);

/** A question to find out in the columns of an action. */
const taskRow = ({ questionNames }: PlanPart, { question, person, due, foundOn, found = "", ...task }: ShownTask) => {
  const isFound = foundOn !== null || task.isAnswered === true;
  const cells: Partial<Record<(typeof words.columns)[number], string>> = {
    Action: words.event.findOut(questionNames[question] ?? question),
    Window: words.findOut,
    Status: isFound ? words.statuses.done : words.statuses["not-started"],
    Since: foundOn ?? "",
    Due: due ?? "",
    Owner: person,
    Note: found,
  };
  return words.columns.map((column) => cells[column] ?? "");
};
