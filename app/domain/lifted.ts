import type { Lift } from "./lifts-of";
import { rescored } from "./rescored";
import type { ScoredSheet } from "./scored-sheet";
import type { Reading } from "./sheet";

/** A scored sheet with some questions lifted, by the same scorer. */
export function lifted(scored: ScoredSheet, lifts: readonly Lift[]): ScoredSheet {
  const changes = new Map<string, Reading>();
  for (const { question, to } of lifts) changes.set(question, to);
  return rescored(scored, changes);
}
