import type { NpsFigure } from "./assessment";
import type { NpsReading } from "./report-types";

/**
 * An NPS of -100 to 100 with its 95 % margin in points (INSTRUMENT §4).
 * From counts by adjusted Wald; from a score and its responses the widest margin that score can have; without responses none.
 * Null where the counts sum to 0, which the edge refuses.
 */
export function npsReading(figure: NpsFigure): NpsReading | null {
  if ("score" in figure) return fromScore(figure.score, figure.responses ?? 0);
  return fromCounts(figure.promoters, figure.passives, figure.detractors);
}

/** Three responses are added, a quarter of each for promoters and detractors: n' = n + 3, p' = (P + ¾)/n', d' = (D + ¾)/n'. */
function fromCounts(promoters: number, passives: number, detractors: number): NpsReading | null {
  const responses = promoters + passives + detractors;
  if (responses <= 0) return null;
  const adjusted = responses + 3;
  const p = (promoters + 0.75) / adjusted;
  const d = (detractors + 0.75) / adjusted;
  return {
    score: (100 * (promoters - detractors)) / responses,
    margin: margin(p + d, p - d, adjusted),
    responses,
  };
}

/** The mix behind the score is not known; the margin is widest where nobody is passive, so that p' + d' = 1. */
function fromScore(score: number, responses: number): NpsReading {
  if (responses <= 0) return { score, margin: null, responses: null };
  const adjusted = responses + 3;
  const shrunk = ((score / 100) * responses) / adjusted;
  return { score, margin: margin(1, shrunk, adjusted), responses };
}

const margin = (sum: number, difference: number, n: number) => 196 * Math.sqrt((sum - difference ** 2) / n);
