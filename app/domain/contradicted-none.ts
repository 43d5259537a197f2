import type { QuestionFinding } from "./report-types";

/** Whether it was said that there is none here, and something else says otherwise: kept, and counted as unanswered. */
export const isContradictedNone = ({ answer, value, counted }: QuestionFinding): boolean =>
  counted && answer?.answer === "none" && value !== "none";
