import type { ScoredSheet } from "./scored-sheet";

/** Pitfalls at level 5 after their caps: what a plan protects. */
export const trustedPitfalls = ({ pitfalls }: ScoredSheet): readonly string[] =>
  pitfalls.filter(({ level }) => level === 5).map(({ pitfall }) => pitfall.id);
