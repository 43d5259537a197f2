import type { Instrument, Pattern } from "../instrument";
import { GRAVE } from "../patterns";
import { pitfallWeight } from "../pitfall-weight";
import type { Matter, PatternFinding, QuestionFinding } from "../report-types";
import type { ScoredPitfall } from "../scored-pitfall";
import type { ScoredSheet } from "../scored-sheet";
import { isHarmful, type Line } from "../sheet";
import { namedHarms } from "./spoken-of";

const AT_MOST = 2;
/** Patterns beyond this gravity tell of what could be better, and come after what the answers lack most. */
const LESSER = 9;
/** An answer below this adds to what a pitfall weighs here. */
const SOUND = 2;

interface Findings {
  readonly scored: ScoredSheet;
  readonly patterns: readonly PatternFinding[];
  readonly questions: Readonly<Record<string, QuestionFinding>>;
  readonly instrument: Instrument;
  /** Whether a number is reported here, or said to be known. */
  readonly hasNumber: boolean;
}

interface Candidate {
  readonly matter: Matter;
  /** The pitfalls it is about. */
  readonly about: readonly string[];
}

/**
 * The two gravest matters (INSTRUMENT §8): patterns of gravity up to 6; critical questions at 0 or 1; other patterns up to 9; then pitfalls by what
 * their answers lack, each by its weakest answer; then the lesser patterns, and what is answered at 2. No pitfall twice. Where there is no number,
 * its absence comes first. No harm is passed over: where neither of the two names one, the lowest harm takes the second place.
 */
export function mainFindings(findings: Findings): readonly Matter[] {
  const chosen = firstOf(candidates(findings));
  const [harm] = harms(findings);
  const { questions, instrument } = findings;
  if (harm === undefined || chosen.some((matter) => namedHarms(matter, questions, instrument).length > 0))
    return chosen;
  return [...chosen.slice(0, AT_MOST - 1), harm.matter];
}

/** The first two that are about no pitfall named before them. */
function firstOf(all: readonly Candidate[]): readonly Matter[] {
  const chosen: Matter[] = [];
  const named = new Set<string>();
  for (const { matter, about } of all) {
    if (chosen.length === AT_MOST) break;
    if (about.some((pitfall) => named.has(pitfall))) continue;
    for (const pitfall of about) named.add(pitfall);
    chosen.push(matter);
  }
  return chosen;
}

function candidates(findings: Findings): readonly Candidate[] {
  const { scored, patterns, instrument, hasNumber } = findings;
  const fired = patterns.flatMap((finding) => {
    const pattern = instrument.patterns.find(({ id }) => id === finding.id);
    if (pattern === undefined || pattern.contradictions.length > 0) return [];
    return [{ gravity: finding.gravity, candidate: ofPattern(finding, pattern, findings) }];
  });
  const within = (above: number, upTo: number) =>
    fired.filter(({ gravity }) => gravity > above && gravity <= upTo).map(({ candidate }) => candidate);
  return [
    ...(hasNumber ? [] : absences(findings).slice(0, 1)),
    ...within(Number.NEGATIVE_INFINITY, GRAVE),
    ...harms(findings),
    ...within(GRAVE, LESSER),
    ...byLack(scored, SOUND).map(({ part, weakest }) => ofAnswer("pitfall", part.pitfall.id, weakest, findings)),
    ...within(LESSER, Number.POSITIVE_INFINITY),
    ...byLack(scored, SOUND + 1).map(({ part, weakest }) => ofAnswer("pitfall", part.pitfall.id, weakest, findings)),
  ];
}

/** Critical questions at 0 or 1, lowest first, equal ones in the order they are asked. */
const harms = (findings: Findings): readonly Candidate[] =>
  findings.scored.pitfalls
    .flatMap(({ lines }) => lines.filter(isHarmful))
    .sort((one, other) => Number(one.reading) - Number(other.reading))
    .map((line) => ofAnswer("question", line.question.id, line, findings));

/** What is answered with "there is none here" at level 0: nothing to rely on, and nothing to accuse of. */
const absences = (findings: Findings): readonly Candidate[] =>
  findings.scored.pitfalls
    .flatMap(({ lines }) => lines.filter(({ isNone, reading }) => isNone && reading === 0))
    .map((line) => ofAnswer("question", line.question.id, line, findings));

/**
 * Pitfalls by weight × mean(max(0, sound − v)), most first; ties in the order asked. "There is none here" lacks nothing, so a pitfall that is mostly
 * absent does not weigh by the one answer it has.
 */
function byLack({ pitfalls }: ScoredSheet, sound: number): readonly { part: ScoredPitfall; weakest: Line }[] {
  return pitfalls
    .flatMap((part) => {
      const answered = part.lines.filter(({ reading }) => typeof reading === "number");
      const said = answered.filter(({ isNone }) => !isNone);
      const weakest = said.reduce<Line | undefined>(
        (low, line) => (low === undefined || Number(line.reading) < Number(low.reading) ? line : low),
        undefined,
      );
      const lack = said.reduce((sum, { reading }) => sum + Math.max(0, sound - Number(reading)), 0) / answered.length;
      return weakest === undefined || lack === 0 ? [] : [{ part, weakest, weight: pitfallWeight(part.pitfall) * lack }];
    })
    .sort((one, other) => other.weight - one.weight);
}

function ofPattern(finding: PatternFinding, { about }: Pattern, { questions }: Findings): Candidate {
  const { id, clause, sentence, restsOn } = finding;
  const pitfalls = restsOn.questions.flatMap((question) => questions[question]?.question.pitfall ?? []);
  return {
    matter: matterOf("pattern", id, clause, sentence, restsOn.questions, questions),
    about: about.length > 0 ? about : pitfalls,
  };
}

function ofAnswer(kind: "question" | "pitfall", id: string, line: Line, { questions }: Findings): Candidate {
  const clause = clauseOf(line, questions);
  return {
    matter: matterOf(
      kind,
      id,
      clause,
      `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`,
      [line.question.id],
      questions,
    ),
    about: [line.question.pitfall],
  };
}

/** The clause that stands for an answer as it was given. */
function clauseOf({ question, reading, isNone }: Line, questions: Findings["questions"]): string {
  const { clauses } = questions[question.id] ?? question;
  if (isNone) return clauses.none ?? clauses.found;
  if (typeof reading !== "number") return clauses.unknown;
  if (reading <= 1) return clauses.found;
  return reading === 2 ? clauses.partly : clauses.keep;
}

const matterOf = (
  kind: Matter["kind"],
  id: string,
  clause: string,
  sentence: string,
  rests: readonly string[],
  questions: Findings["questions"],
): Matter => ({
  kind,
  id,
  clause,
  sentence,
  questions: rests,
  rests: rests.map((question) => ({ question, answer: questions[question]?.answer?.answer ?? null })),
});
