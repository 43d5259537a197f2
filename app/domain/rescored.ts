import { type ScoredPitfall, scoredPitfall } from "./scored-pitfall";
import { overall, type ScoredSheet } from "./scored-sheet";
import type { Reading } from "./sheet";

/** The same sheet with some readings changed, by question id; only the pitfalls touched are scored again, by the same scorer. */
export function rescored(scored: ScoredSheet, changes: ReadonlyMap<string, Reading>): ScoredSheet {
  if (changes.size === 0) return scored;
  const pitfalls = scored.pitfalls.map((part) =>
    part.lines.some(({ question }) => changes.has(question.id)) ? changed(part, changes) : part,
  );
  return overall(pitfalls, scored.surveys);
}

const changed = ({ pitfall, lines }: ScoredPitfall, changes: ReadonlyMap<string, Reading>): ScoredPitfall =>
  scoredPitfall({
    pitfall,
    lines: lines.map((line) => ({ ...line, reading: changes.get(line.question.id) ?? line.reading })),
  });
