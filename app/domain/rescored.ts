import type { CapTable } from "./instrument";
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
  const pitfalls = scored.pitfalls.map((part, index) =>
    touched.has(index) ? changed(part, changes, scored.ground.caps) : part,
  );
  return overall(pitfalls, scored);
}

const changed = (
  { pitfall, lines }: ScoredPitfall,
  changes: ReadonlyMap<string, Reading>,
  caps: CapTable,
): ScoredPitfall =>
  scoredPitfall(
    {
      pitfall,
      lines: lines.map((line) => {
        const reading = changes.get(line.question.id);
        return reading === undefined ? line : { question: line.question, reading, isNone: false };
      }),
    },
    caps,
  );
