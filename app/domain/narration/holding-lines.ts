import type { Report } from "../report-types";
import { asSentence, clauseFor, weakestSentence } from "./answer-clauses";

const SHOWN = 3;

/** What holds the level down, as sentences for a board: of the harms and pitfalls behind the rules that bind what was answered there; else of the lowest pitfalls. */
export function holdingLines(report: Report): string[] {
  const { heldBy } = report.overall;
  const harms = heldBy.flatMap(({ id }) => {
    const finding = report.questionsById[id];
    const clause = finding && clauseFor(finding);
    return clause ? [{ pitfall: finding.question.pitfall, line: asSentence(clause) }] : [];
  });
  const named = new Set(harms.map(({ pitfall }) => pitfall));
  const low = report.profile
    .filter(({ standing }) => standing.level !== null && standing.level <= 2)
    .flatMap((finding) => {
      const line = weakestSentence(finding);
      return line === null ? [] : [{ pitfall: finding.pitfall.id, line }];
    });
  const behind = low.filter(({ pitfall }) => heldBy.some(({ id }) => id === pitfall) && !named.has(pitfall));
  const lines = [...harms, ...behind];
  return [...new Set((lines.length > 0 ? lines : low).map(({ line }) => line))].slice(0, SHOWN);
}
