import { type PlanPart, roleName } from "~/domain/team-plan/plan-part";
import { statusWords as words } from "~/domain/team-plan/status-words";
import { dueOf } from "~/domain/team-plan/window-dates";
import { csv } from "../csv";

/** The actions of an adopted plan as CSV, one a row, in the order of the plan; dates are ISO. */
export const itemsCsv = (shown: PlanPart): string =>
  csv(
    words.columns,
    shown.part.items.map((item) => [
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
        : `${item.review.on}, ${item.review.failed ? words.failed : words.worked}: ${item.review.what}`,
      item.note,
      item.evidenceLink ?? "",
      item.state.why,
    ]),
  );
