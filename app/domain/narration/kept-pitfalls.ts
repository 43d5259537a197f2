import type { PitfallFinding, QuestionFinding, Report } from "../report-types";
import { asSentence } from "./answer-clauses";
import { words } from "./words";

const FALLBACK = 2;
const STRONG = 3;
const SHOWN_FROM = 2;

/** A pitfall with what its answers show that is worth protecting, a sentence each, what was proved best first. */
export interface Kept {
  readonly finding: PitfallFinding;
  readonly sentences: readonly string[];
}

/**
 * What to protect: the pitfalls the plan keeps, by their strong answers; where there is none, the two with the strongest. Each list begins with what is
 * proved best, and is the same wherever it is read. Under a line that says which it is.
 */
export function keptPitfalls({ profile, plan }: Report): { readonly lede: string; readonly kept: readonly Kept[] } {
  const strong = profile
    .flatMap((finding) => {
      const [strongest, ...others] = finding.answers.filter(isStrong).sort(strongestFirst);
      return strongest === undefined ? [] : [{ finding, strongest, answers: [strongest, ...others] }];
    })
    .sort((one, other) => strongestFirst(one.strongest, other.strongest));
  const kept = strong.filter(({ finding }) => plan?.keep.includes(finding.pitfall.id));
  const isKept = kept.length > 0;
  return {
    lede: isKept ? words.keep.lede : words.keep.none,
    kept: (isKept ? kept : strong.slice(0, FALLBACK)).map(({ finding, answers }) => ({
      finding,
      sentences: answers.map(({ clauses }) => asSentence(clauses.keep)),
    })),
  };
}

/** The one sentence a board reads; null where nothing is worth protecting yet. */
export const keptFirst = (report: Report): string | null => keptPitfalls(report).kept[0]?.sentences[0] ?? null;

const isStrong = ({ value }: QuestionFinding): boolean => typeof value === "number" && value >= STRONG;

/** What was shown before what was said, then what keeps harm away, then by how well it was shown, then by how far it goes. */
const strongestFirst = (one: QuestionFinding, other: QuestionFinding): number =>
  [isShown, isCritical, evidenceOf, levelOf].reduce((order, rank) => order || rank(other) - rank(one), 0);

const evidenceOf = ({ answer }: QuestionFinding): number => answer?.evidence ?? 0;
const isShown = (finding: QuestionFinding): number => Number(evidenceOf(finding) >= SHOWN_FROM);
const isCritical = ({ question }: QuestionFinding): number => Number(question.critical);
const levelOf = ({ value }: QuestionFinding): number => Number(value);
