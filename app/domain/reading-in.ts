import type { ScoredSheet } from "./scored-sheet";
import type { Reading } from "./sheet";

/** How a question reads in a scored sheet; undefined where it is not counted. */
export function readingIn({ pitfalls, lineOf }: ScoredSheet, question: string): Reading | undefined {
  const at = lineOf.get(question);
  return at && pitfalls[at.pitfall]?.lines[at.line]?.reading;
}
