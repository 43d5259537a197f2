import type { Pitfall } from "~/domain/instrument";
import type { Report } from "~/domain/report-types";

const withoutParts = (pitfall: Pitfall): Pitfall => ({ ...pitfall, variants: [], questions: [], actions: [] });

/**
 * The report as a page reads it, a third of its size: questions and actions once, by id, and not again inside their pitfalls, and of the sources those its tests of a number name.
 * What a loader returns is written as text twice and read once for every page, so its size is most of what a page costs.
 */
export function shownReport(report: Report): Report {
  const tested = new Set(report.reliance.flatMap(({ tests }) => tests.flatMap(({ sources }) => sources)));
  return {
    ...report,
    instrument: {
      ...report.instrument,
      pitfalls: report.instrument.pitfalls.map(withoutParts),
      patterns: report.instrument.patterns.map((pattern) => ({ ...pattern, variants: [] })),
      actions: [],
      sources: report.instrument.sources.filter(({ id }) => tested.has(id)),
      claims: [],
    },
    planGround: { actions: [], targets: [], curing: [], spokenOf: [] },
    profile: report.profile.map((finding) => ({ ...finding, pitfall: withoutParts(finding.pitfall) })),
  };
}
