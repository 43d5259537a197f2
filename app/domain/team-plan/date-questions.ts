import { dayOf } from "../day-of";
import type { Change } from "./plan-change";
import type { PlanProblem } from "./plan-outcome";

const YEAR = 366;

/** Days that exist and are seldom meant: what is asked about before it is taken. */
const QUESTIONS: readonly PlanProblem["problem"][] = ["long-ago", "far-ahead", "before-start", "in-future"];

/** Whether all that stands in the way are questions, which somebody may answer by saying that they are sure. */
export const isAsked = (problems: readonly PlanProblem[]): boolean =>
  problems.length > 0 && problems.every(({ problem }) => QUESTIONS.includes(problem));

/** A day 1 more than a year ago or two years ahead of `today`. ISO dates that exist. */
export function startQuestions(start: string, today: string): readonly PlanProblem[] {
  if (start < dayOf(today, -YEAR)) return [{ field: "start", problem: "long-ago" }];
  return start > dayOf(today, 2 * YEAR) ? [{ field: "start", problem: "far-ahead" }] : [];
}

/** What is asked about the days that changes set in a plan that begins on `start`; days that stay as they were are nobody's question. */
export const dateQuestions = (changes: readonly Change[], start: string, today: string): readonly PlanProblem[] =>
  changes.flatMap((change): readonly PlanProblem[] => {
    if (change.of === "start") return startQuestions(change.to, today);
    if (change.of === "decision") return futureQuestions("decision", change.to?.on ?? null, today);
    if (change.of === "items") return change.to === null ? [] : dueQuestions(change.to.due, start);
    if (change.of !== "item" && change.of !== "task") return [];
    switch (change.field) {
      case "due":
        return dueQuestions(change.to, start);
      case "foundOn":
        return futureQuestions("foundOn", change.to, today);
      case "sign":
        return futureQuestions("sign", change.to.on, today);
      case "review":
        return futureQuestions("review", change.to?.on ?? null, today);
      default:
        return [];
    }
  });

function dueQuestions(due: string | null, start: string): readonly PlanProblem[] {
  if (due === null) return [];
  if (due < start) return [{ field: "due", problem: "before-start" }];
  return due > dayOf(start, 2 * YEAR) ? [{ field: "due", problem: "far-ahead" }] : [];
}

const futureQuestions = (field: PlanProblem["field"], on: string | null, today: string): readonly PlanProblem[] =>
  on !== null && on > today ? [{ field, problem: "in-future" }] : [];
