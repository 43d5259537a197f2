import type { Report } from "../report-types";

const SHOWN = 3;

/** What holds the level down, as sentences for a board: those of the pitfalls behind the rules that bind, worst first; else of the lowest pitfalls. */
export function holdingLines(report: Report): string[] {
  const behind = new Set(report.overall.heldBy.map(({ id }) => report.questionsById[id]?.question.pitfall ?? id));
  const lines = report.profile
    .filter(({ pitfall, standing }) => behind.has(pitfall.id) && standing.level !== null && standing.level <= 2)
    .map(({ pitfall }) => pitfall.holdsBack);
  const low = report.profile
    .filter(({ standing }) => standing.level !== null && standing.level <= 2)
    .map(({ pitfall }) => pitfall.holdsBack);
  return (lines.length > 0 ? lines : low).slice(0, SHOWN);
}
