import type { PatternFinding, Report } from "../report-types";
import { answerSaid } from "./answer-lines";
import { words } from "./words";

/** What a pattern read of the figures and the profile, a line each; a fact without a name is shown as it is. */
export const factLines = ({ restsOn }: PatternFinding): readonly string[] =>
  [...new Set(restsOn.figures)].map((fact) => words.patterns.fact(words.patterns.facts[fact] ?? fact));

/** All that a pattern rests on: each answer in the words that were chosen, then the figures. */
export const restsOnLines = (report: Report, pattern: PatternFinding): readonly string[] => [
  ...pattern.restsOn.questions.flatMap((id) => {
    const finding = report.questionsById[id];
    return finding === undefined ? [] : `${finding.question.name}: ${answerSaid(finding)}`;
  }),
  ...factLines(pattern),
];

/** The patterns that could not be tested with the questions asked, in a sentence; null where all could. */
export const notTestableLine = ({ notTestable, instrument }: Report): string | null =>
  notTestable.length === 0
    ? null
    : words.patterns.notTestable(
        notTestable.map((id) => instrument.patterns.find((pattern) => pattern.id === id)?.title ?? id).join(", "),
      );
