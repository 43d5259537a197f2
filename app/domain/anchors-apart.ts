import type { Answer } from "./assessment";

/** From so many anchors on, two roles see a question differently. */
export const SEEN_DIFFERENTLY = 2;

/** How many anchors lie between two answers; null where either is no level. */
export const anchorsApart = (one: Answer | undefined, other: Answer | undefined): number | null =>
  typeof one?.answer === "number" && typeof other?.answer === "number" ? Math.abs(one.answer - other.answer) : null;

/** Whether one says that there is none here and the other chose a description: another kind of answer, which no number of anchors tells. */
export const isOtherKind = (one: Answer | undefined, other: Answer | undefined): boolean =>
  (one?.answer === "none" && typeof other?.answer === "number") ||
  (other?.answer === "none" && typeof one?.answer === "number");
