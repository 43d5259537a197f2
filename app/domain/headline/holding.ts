import type { HealthLevel } from "../instrument";
import type { Cap, Holding } from "../report-types";
import { rescored } from "../rescored";
import { overall, type ScoredSheet } from "../scored-sheet";
import type { Reading } from "../sheet";

const BEST = 4;

/**
 * Every binding cap with the overall level if the one thing it names changed and the score stayed as it is.
 * A thing may set off several rules, a harmful answer its own and its pitfall's, so the rules are read again by the same scorer with that thing at its best.
 */
export const holdingOf = (scored: ScoredSheet): readonly Holding[] => {
  const { uncapped, heldBy } = scored;
  if (uncapped === null) return [];
  return heldBy.map((rule) => ({
    ...rule,
    without: Math.min(uncapped, ...changed(scored, rule).heldBy.map(({ cap }) => cap)) as HealthLevel,
  }));
};

function changed(scored: ScoredSheet, { kind, id }: Cap): ScoredSheet {
  if (kind === "no-listening")
    return overall(scored.pitfalls, { ...scored, ground: { ...scored.ground, surveys: undefined } });
  const lines = scored.pitfalls.flatMap(({ pitfall, lines }) =>
    lines.filter(({ question, reading }) => question.id === id || (pitfall.id === id && reading !== "set-aside")),
  );
  return rescored(scored, new Map(lines.map(({ question }): [string, Reading] => [question.id, BEST])));
}
