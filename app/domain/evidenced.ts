import type { Assessment, EvidenceGrade } from "./assessment";
import type { AnchorLevel } from "./instrument";
import { type LevelRange, levelRange } from "./level-range";
import { type ScoredSheet, scoredSheet } from "./scored-sheet";
import { type Sheet, withReadings } from "./sheet";

/** The most a level may claim for each evidence grade: nothing shown 1, an example 2, a document 3, data seen by a second person 4. */
const SUPPORTED: Readonly<Record<EvidenceGrade, AnchorLevel>> = { 0: 1, 1: 2, 2: 3, 3: 4 };

/** What evidence supports, scored: beside the claimed standing, never instead of it. */
export interface Evidenced extends LevelRange {
  readonly scored: ScoredSheet;
  /** Share (0-1, by question weight) of the level answers that carry a grade. */
  readonly gradedShare: number;
}

/** The same computation over answers with an evidence grade only, each at most what its grade supports; null where none carries one. */
export function evidenced(sheet: Sheet, claimed: ScoredSheet, answers: Assessment["answers"]): Evidenced | null {
  let answered = 0;
  let graded = 0;
  const supported = withReadings(sheet, ({ question, reading }) => {
    if (typeof reading !== "number") return reading;
    answered += question.weight;
    const grade = answers[question.id]?.evidence;
    if (grade === undefined) return "unknown";
    graded += question.weight;
    return Math.min(reading, SUPPORTED[grade]) as AnchorLevel;
  });
  if (graded === 0) return null;
  return {
    scored: scoredSheet(supported, claimed.ground, claimed),
    gradedShare: graded / answered,
    ...levelRange(supported, claimed.ground, sheet),
  };
}
