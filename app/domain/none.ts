import type { Answer, Assessment } from "./assessment";
import { countedQuestions } from "./counted";
import { factsOf } from "./facts";
import { figureFindings } from "./figure-findings";
import type { Instrument, Question } from "./instrument";
import { type RuleInputs, readRule } from "./rule";

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Questions answered "there is none here" which another answer, a figure or the profile contradicts.
 * They stay stored, count as unanswered, and are asked again at review. One may rest on another, so they are sought until none is added.
 */
export function contradictedNones(assessment: Assessment, instrument: Instrument): ReadonlySet<string> {
  if (!Object.values(assessment.answers).some(({ answer }) => answer === "none")) return NOTHING;
  const questions = countedQuestions(assessment, instrument);
  const found = new Set<string>();
  for (;;) {
    const inputs = inputsOf(assessment, questions, found);
    const more = questions.filter(
      (question) =>
        !found.has(question.id) &&
        assessment.answers[question.id]?.answer === "none" &&
        !isNoneOffered(question, inputs),
    );
    if (more.length === 0) return found;
    for (const { id } of more) found.add(id);
  }
}

/** Questions that offer "there is none here" to this assessment as it stands. */
export function offeredNones(assessment: Assessment, instrument: Instrument): ReadonlySet<string> {
  const questions = countedQuestions(assessment, instrument);
  const inputs = inputsOf(assessment, questions, contradictedNones(assessment, instrument));
  return new Set(questions.filter((question) => isNoneOffered(question, inputs)).map(({ id }) => id));
}

const isNoneOffered = ({ none }: Question, inputs: RuleInputs): boolean =>
  none !== null && (none.when === null || readRule(none.when, inputs).holds);

/** A profile that says nothing of metrics names none: who ticks no box on its page has said as much. */
const NAMES_NO_METRIC = { "metrics-named": 0 } as const;

function inputsOf(
  { answers, profile, figures }: Assessment,
  questions: readonly Question[],
  contradicted: ReadonlySet<string>,
): RuleInputs {
  const readings = new Map(
    questions.map(({ id }) => [id, contradicted.has(id) ? "unknown" : answerValue(answers[id]?.answer)] as const),
  );
  return {
    readings,
    profile,
    facts: { ...NAMES_NO_METRIC, ...factsOf({ profile, figures }, figureFindings(figures)) },
  };
}

function answerValue(answer: Answer["answer"] | undefined) {
  if (answer === undefined || answer === "dont-know") return "unknown";
  return answer === "not-applicable" ? "set-aside" : answer;
}
