import type { PatternFinding, Report } from "../report-types";
import { answerSaid } from "./answer-lines";
import { factValue, isNotGiven } from "./fact-value";
import { words } from "./words";

/** What a pattern read of the figures and the profile, with what stood there, in a line; null where it read none of them, or nothing stood there. */
export function factLine(report: Report, { restsOn }: PatternFinding): string | null {
  const given = [...new Set(restsOn.figures)].filter((fact) => !isNotGiven(report, fact));
  const facts = given.map((fact) => {
    const value = factValue(report, fact);
    const name = words.patterns.facts[fact] ?? fact;
    return value === null ? name : words.patterns.valued(name, value);
  });
  return facts.length === 0 ? null : words.patterns.fact(facts.join("; "));
}

/** All that a pattern rests on: each answer in the words that were chosen, then the figures. */
export function restsOnLines(report: Report, pattern: PatternFinding): readonly string[] {
  const facts = factLine(report, pattern);
  const answers = pattern.restsOn.questions.flatMap((id) => {
    const finding = report.questionsById[id];
    return finding === undefined ? [] : `${finding.question.name}: ${answerSaid(finding)}`;
  });
  return facts === null ? answers : [...answers, facts];
}

/** The patterns that could not be tested with the questions asked, in a sentence; null where all could. */
export const notTestableLine = ({ notTestable, instrument }: Report): string | null =>
  notTestable.length === 0
    ? null
    : words.patterns.notTestable(
        notTestable.map((id) => instrument.patterns.find((pattern) => pattern.id === id)?.title ?? id).join(", "),
      );
