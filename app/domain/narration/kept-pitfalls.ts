import type { PitfallFinding, Report } from "../report-types";
import { asSentence } from "./answer-clauses";
import { words } from "./words";

const HIGHEST = 2;
const STRONG = 3;

/** A pitfall with what its answers show that is worth protecting, a sentence each. */
export interface Kept {
  readonly finding: PitfallFinding;
  readonly sentences: readonly string[];
}

/** What to protect: the pitfalls the plan keeps, by their strong answers; where there is none, the two that stand highest and have one. Under a line that says which it is. */
export function keptPitfalls({ profile, plan }: Report): { readonly lede: string; readonly kept: readonly Kept[] } {
  const strong = profile
    .map((finding) => ({ finding, sentences: strongSentences(finding) }))
    .filter(({ sentences }) => sentences.length > 0);
  const kept = strong.filter(({ finding }) => plan?.keep.includes(finding.pitfall.id));
  if (kept.length > 0) return { lede: words.keep.lede, kept };
  const highest = [...strong].sort(
    (one, other) => (other.finding.standing.score ?? 0) - (one.finding.standing.score ?? 0),
  );
  return { lede: words.keep.none, kept: highest.slice(0, HIGHEST) };
}

const strongSentences = ({ answers }: PitfallFinding): readonly string[] =>
  answers.flatMap(({ value, clauses }) =>
    typeof value === "number" && value >= STRONG ? asSentence(clauses.keep) : [],
  );
