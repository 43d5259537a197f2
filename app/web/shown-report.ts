import type { Pitfall } from "~/domain/instrument";
import type { Report } from "~/domain/report-types";

const withoutParts = (pitfall: Pitfall): Pitfall => ({ ...pitfall, questions: [], actions: [] });

/**
 * The report as a page reads it, a third of its size: questions and actions once, by id, and not again inside their pitfalls.
 * What a loader returns is written as text twice and read once for every page, so its size is most of what a page costs.
 */
export const shownReport = (report: Report): Report => ({
  ...report,
  instrument: {
    ...report.instrument,
    pitfalls: report.instrument.pitfalls.map(withoutParts),
    actions: [],
    sources: [],
    claims: [],
  },
  profile: report.profile.map((finding) => ({ ...finding, pitfall: withoutParts(finding.pitfall) })),
});
