import type { Report, Standing } from "~/domain/report-types";

/** The report as `POST /api/score` answers it: numbers unrounded, keys as the interface promises. */
export const reportJson = (report: Report) => ({
  instrument: { id: report.instrument.id, edition: report.instrument.edition },
  taken: report.taken,
  scope: report.scope,
  sentence: report.headline.sentence,
  matters: report.headline.matters.map(({ kind, id, clause, rests }) => ({ kind, id, clause, rests })),
  reliance: report.reliance.map(({ number, verdict, tests }) => ({
    number,
    verdict,
    tests: tests.map(({ id, outcome, fact, sources }) => ({ id, verdict: outcome, fact, source: sources })),
  })),
  overall: {
    ...standing(report.overall),
    levelLow: report.overall.levelLow,
    levelHigh: report.overall.levelHigh,
  },
  domains: each(report.domains),
  pitfalls: each(report.pitfalls),
  evidenced: report.evidenced && {
    gradedShare: report.evidenced.gradedShare,
    overall: {
      ...standing(report.evidenced.overall),
      levelLow: report.evidenced.overall.levelLow,
      levelHigh: report.evidenced.overall.levelHigh,
    },
    domains: each(report.evidenced.domains),
    pitfalls: each(report.evidenced.pitfalls),
  },
  patterns: report.patterns.map(({ id, title, sentence, restsOn, contradictions }) => ({
    id,
    title,
    headline: sentence,
    restsOn,
    contradictions: contradictions.map((contradiction) => contradiction.id),
  })),
  notTestable: report.notTestable,
  blindSpots: report.blindSpots,
  notApplicable: report.notApplicable,
  plan: report.plan && {
    capacity: report.plan.capacity,
    findOut: report.plan.findOut,
    windows: report.plan.windows.map(({ from, to, actions, projected }) => ({
      from,
      to,
      actions,
      projected: {
        score: projected.score,
        low: projected.low,
        high: projected.high,
        level: projected.level,
        heldBy: projected.heldBy,
      },
    })),
    later: report.plan.later.map(({ id }) => id),
    keep: report.plan.keep,
    unplaced: report.plan.unplaced,
    unanswered: report.plan.unanswered,
    ...(report.adopted === null ? {} : { adopted: adopted(report, report.adopted.start) }),
  },
});

/** The actions of an adopted plan in its words, by the ids that stand in its windows; of the file alone, since the API knows no plan of a team. */
const adopted = ({ actionsById }: Report, start: string) => ({
  start,
  actions: Object.values(actionsById).flatMap(({ id, title, owner: role, standing: given }) =>
    given === undefined ? [] : [{ id, title, role, ...given }],
  ),
});

const standing = ({ score, low, high, coverage, level, levelName, heldBy }: Standing) => ({
  score,
  low,
  high,
  coverage,
  level,
  levelName,
  heldBy,
});

const each = (standings: Readonly<Record<string, Standing | null>>) =>
  Object.fromEntries(Object.entries(standings).map(([id, value]) => [id, value && standing(value)]));
