import { paperWords } from "~/domain/narration/paper-words";
import { planDate, planWorkDate } from "~/domain/narration/shown-day";
import type { Report } from "~/domain/report-types";
import { statusWords } from "~/domain/team-plan/status-words";
import { calendarFile, calendarKey } from "./calendar-file";
import { plannedRows } from "./planned-rows";
import { taskText } from "./task-text";
import { words } from "./words";

const FIND_OUT_BY = 7;
const REASSESS_ON = 90;

/**
 * The proposed plan as a calendar file: an all-day event for each action on the day it is due, for each thing to find out first, for the
 * sponsor's three decisions and for the reassessment. Once the plan is kept its own file takes these events over: their ids are the same. `of` is
 * the id of the assessment.
 */
export function calendar(report: Report, of: string): string {
  const { name, again, againText } = words.calendar;
  const { taken, plan, questionsById } = report;
  const actions = plannedRows(report).flatMap((row) =>
    row.window === null
      ? []
      : [
          {
            id: `action.${row.action.id}`,
            day: row.window.due,
            summary: statusWords.event.open(row.action.title),
            description: taskText(row),
          },
        ],
  );
  const findOut = (plan?.findOut ?? []).map((id) => ({
    id: `find-out.${id}`,
    day: planWorkDate(report, FIND_OUT_BY),
    summary: statusWords.event.findOut(questionsById[id]?.question.name ?? id),
    description: questionsById[id]?.question.findOut ?? "",
  }));
  const decisions = (plan?.windows ?? []).map(({ to }) => ({
    id: `decision.${to}`,
    day: planWorkDate(report, to),
    summary: statusWords.event.decision(to),
    description: paperWords.board.decision[to] ?? "",
  }));
  const reassessment = {
    id: "measure-again",
    day: planDate(report, REASSESS_ON),
    summary: again,
    description: againText,
  };
  return calendarFile(
    name(report.organisation ?? words.unnamed),
    { key: calendarKey(of), revision: 0, changedAt: taken, askAgain: null },
    [...findOut, ...actions, ...decisions, reassessment],
  );
}
