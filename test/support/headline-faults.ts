import type { Answer } from "~/domain/assessment";
import { harmsAnswered, namedHarms } from "~/domain/headline/spoken-of";
import { asSentence } from "~/domain/narration/answer-clauses";
import { firstLines } from "~/domain/narration/first-lines";
import { keptPitfalls } from "~/domain/narration/kept-pitfalls";
import type { QuestionFinding, Report } from "~/domain/report-types";
import { unless } from "./unless";

/** What sentence and board say that the answers do not (INSTRUMENT §8), a sentence each. */
export const headlineFaults = (found: Report): readonly string[] => [
  ...harmFaults(found),
  ...clauseFaults(found),
  ...reasonFaults(found),
];

/** The headline names a harm wherever there is one, in its own words, and the board's first lines name them all. */
function harmFaults(found: Report): readonly string[] {
  const { headline, questionsById, instrument } = found;
  const harms = harmsAnswered(questionsById);
  const board = firstLines(found);
  const must = board.lines.slice(0, board.must);
  return [
    ...unless(
      harms.length === 0 || headline.matters.some((matter) => namedHarms(matter, questionsById, instrument).length > 0),
      `the headline passes over ${harms.map(({ question }) => question.id).join(", ")}`,
    ),
    ...harms.flatMap(({ question: { id }, clauses: { found: clause } }) =>
      unless(
        must.some((line) => line.slice(1) === `${clause.slice(1)}.`),
        `the board does not name ${id}`,
      ),
    ),
  ];
}

/** Every clause that is printed stands for the answer that was given, chosen anew from that answer; "there is none here" sets off no pattern. */
function clauseFaults(found: Report): readonly string[] {
  const { headline, patterns, questionsById, assessment } = found;
  const trueOf = (id: string) => clauseOf(questionsById[id], assessment.answers[id]?.answer);
  const isNone = (id: string) => questionsById[id]?.value === "none";
  return [
    ...headline.matters
      .filter(({ kind }) => kind !== "pattern")
      .flatMap(({ clause, questions: [id = ""] }) =>
        unless(clause === trueOf(id), `the headline says untruly of ${id}: ${clause}`),
      ),
    ...keptPitfalls(found).kept.flatMap(({ finding, sentences }) =>
      sentences.flatMap((sentence) => {
        const strong = finding.answers.some(
          ({ question: { id }, clauses }) => asSentence(clauses.keep) === sentence && clauses.keep === trueOf(id),
        );
        return unless(strong, `to protect is untrue: ${sentence}`);
      }),
    ),
    ...patterns.flatMap(({ id, restsOn }) =>
      restsOn.questions.filter(isNone).map((none) => `${id} fires on the absence of ${none}`),
    ),
  ];
}

function clauseOf(finding: QuestionFinding | undefined, answer: Answer["answer"] | undefined): string | undefined {
  if (finding === undefined || finding.value === "unknown") return finding?.clauses.unknown;
  if (answer === "none") return finding.clauses.none;
  if (answer === 0 || answer === 1) return finding.clauses.found;
  if (answer === 2) return finding.clauses.partly;
  return answer === 3 || answer === 4 ? finding.clauses.keep : finding.clauses.unknown;
}

/** At or below these a deciding test fails (INSTRUMENT §9). */
const NOT_YET: Readonly<Record<string, number>> = {
  "score-tied-evaluations.pay-and-ratings": 1,
  "rating-solicitation.below-top-penalty": 0,
  "rating-solicitation.asking-for-top-marks": 1,
  "rating-solicitation.who-is-asked": 1,
};

/** What stands after "cannot be relied on yet:" is why. */
function reasonFaults({ headline: { sentence, matters } }: Report): readonly string[] {
  const [, said = ""] = sentence.split(" cannot be relied on yet: ");
  const both = matters.map(({ clause }) => clause).join(", and ");
  const told = said === "" ? [] : said.startsWith(both) ? matters : matters.slice(0, 1);
  return told.flatMap(({ id, rests }) =>
    unless(
      rests.some(({ question, answer }) => typeof answer === "number" && answer <= (NOT_YET[question] ?? -1)),
      `${id} is no reason why the number cannot be relied on`,
    ),
  );
}
