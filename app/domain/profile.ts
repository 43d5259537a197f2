import type { HealthLevel, Instrument } from "./instrument";
import type { PitfallFinding, QuestionFinding, Standings } from "./report-types";

/** Where a pitfall without a level stands: after the worst, before the second worst. */
const UNKNOWN_RANK = 1.5;

/** The pitfalls with something counted, worst first: by level (unknown after 1), then score, then id. */
export const profileOf = (
  standings: Standings,
  evidenced: Standings | null,
  questions: Readonly<Record<string, QuestionFinding>>,
  instrument: Instrument,
): readonly PitfallFinding[] =>
  instrument.pitfalls
    .flatMap((pitfall): PitfallFinding[] => {
      const standing = standings.pitfalls[pitfall.id] ?? null;
      if (standing === null) return [];
      const answers = pitfall.questions.flatMap(({ id }) => questions[id] ?? []).filter(isSaidOf);
      return [{ pitfall, standing, evidenced: evidenced?.pitfalls[pitfall.id] ?? null, answers }];
    })
    .sort(
      (one, other) =>
        rank(one.standing.level) - rank(other.standing.level) ||
        (one.standing.score ?? Infinity) - (other.standing.score ?? Infinity) || // Infinity − Infinity is NaN, which falls through to the id
        (one.pitfall.id < other.pitfall.id ? -1 : 1),
    );

/** A question that was not asked, by scope or profile, is nothing to say of, unless there is an answer that does not count. */
const isSaidOf = ({ counted, answer }: QuestionFinding) => counted || answer !== null;

const rank = (level: HealthLevel | null) => level ?? UNKNOWN_RANK;
