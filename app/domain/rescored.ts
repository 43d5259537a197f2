import { type ScoredPitfall, scoredPitfall } from "./scored-pitfall";
import { overall, type ScoredSheet } from "./scored-sheet";
import type { Reading } from "./sheet";

/** The same sheet with some readings changed, by question id; only the pitfalls touched are scored again, by the same scorer. */
export function rescored(scored: ScoredSheet, changes: ReadonlyMap<string, Reading>): ScoredSheet {
  const touched = new Set<number>();
  for (const question of changes.keys()) {
    const at = scored.lineOf.get(question);
    if (at !== undefined) touched.add(at.pitfall);
  }
  if (touched.size === 0) return scored;
  const pitfalls = scored.pitfalls.map((part, index) => (touched.has(index) ? changed(part, changes) : part));
  return overall(pitfalls, scored);
}

const changed = ({ pitfall, lines }: ScoredPitfall, changes: ReadonlyMap<string, Reading>): ScoredPitfall =>
  scoredPitfall({
    pitfall,
    lines: lines.map(({ question, reading }) => ({ question, reading: changes.get(question.id) ?? reading })),
  });
