import type { PlanProblem } from "./plan-outcome";

/** What is wrong with the length of a text in UTF-16 units, if anything. */
export const tooLong = (field: PlanProblem["field"], text: string, limit: number): readonly PlanProblem[] =>
  text.length > limit ? [{ field, problem: "too-long", limit, actual: text.length }] : [];

/** Like `tooLong`, for a text that may not be empty. */
export const missingOrTooLong = (field: PlanProblem["field"], text: string, limit: number): readonly PlanProblem[] =>
  text.trim() === "" ? [{ field, problem: "missing" }] : tooLong(field, text, limit);
