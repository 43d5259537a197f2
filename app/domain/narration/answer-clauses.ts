import type { PitfallFinding, QuestionFinding } from "../report-types";

/** The clause that stands for an answer as it was given; null where nothing counts (INSTRUMENT §8). */
export function clauseFor({ value, clauses }: QuestionFinding): string | null {
  if (value === null || value === "set-aside") return null;
  if (value === "none") return clauses.none ?? null;
  if (value === "unknown") return clauses.unknown;
  if (value <= 1) return clauses.found;
  return value === 2 ? clauses.partly : clauses.keep;
}

/** A clause as a sentence of its own. */
export const asSentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** What a pitfall's weakest answer says, in a sentence; "there is none here" only where nothing weaker was answered. Null where no answer counts. */
export function weakestSentence({ answers }: PitfallFinding): string | null {
  const [weakest] = [...answers]
    .filter(({ value }) => rankOf(value) < UNRANKED)
    .sort((one, other) => rankOf(one.value) - rankOf(other.value));
  const clause = weakest && clauseFor(weakest);
  return clause ? asSentence(clause) : null;
}

const UNRANKED = 6;

const rankOf = (value: QuestionFinding["value"]): number => {
  if (typeof value === "number") return value;
  if (value === "none") return 2.5;
  return value === "unknown" ? 5 : UNRANKED;
};
