import type { NotComparedWhy } from "../comparison";

/** What is said of a series of assessments, on screen and on paper. */
export const seriesWords = {
  title: "The series over time",
  lede: "Each assessment is a point in its range. Where two ranges overlap, the change between them may be none; a rise is believed once new evidence stands beside it.",
  editions: {
    mended: (then: string, now: string) => `The questions were mended between editions ${then} and ${now}.`,
    shared: (count: number, then: string, now: string) =>
      `Over the ${count === 1 ? "one question" : `${count} questions`} whose answers mean the same in both: ${then} then, ${now} now.`,
    nothingShared: "No answer means the same in both, so the two are not compared.",
    score: (score: string, range: string | null) => (range === null ? score : `${score} (range ${range})`),
    apart: {
      "changed-between-editions": (names) => `Not compared, as their anchors were changed: ${names.join("; ")}.`,
      "anchor-changed": (names) =>
        `Not compared, as an anchor chosen then or now means something else in the other edition: ${names.join("; ")}.`,
      "only-then": (names) => `Asked only then: ${names.join("; ")}.`,
      "only-now": (names) => `Asked only now: ${names.join("; ")}.`,
    } satisfies Record<NotComparedWhy, (names: readonly string[]) => string>,
  },
  mixed: "These assessments did not all ask the same questions; compare two of them for what both asked.",
} as const;
