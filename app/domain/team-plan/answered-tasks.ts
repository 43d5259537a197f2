import type { FindOutTask } from "./team-plan";

/** A find-out task as a plan is shown: also one whose question the answers answer by now, though nobody marked it as found. */
export interface ShownTask extends FindOutTask {
  readonly isAnswered?: true;
}

/** Whether nothing is left to do about a task: it is found, or its question is answered. */
export const isSettled = ({ foundOn, isAnswered }: ShownTask): boolean => foundOn !== null || isAnswered === true;

/** The tasks with those marked that answers settle; `unknown` are the questions that still have to be found out by the answers as they stand. */
export const withAnswered = (tasks: readonly FindOutTask[], unknown: ReadonlySet<string>): readonly ShownTask[] =>
  tasks.map((task) => (task.foundOn === null && !unknown.has(task.question) ? { ...task, isAnswered: true } : task));
