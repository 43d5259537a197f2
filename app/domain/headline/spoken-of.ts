import type { Instrument } from "../instrument";
import type { Matter, QuestionFinding } from "../report-types";

type Questions = Readonly<Record<string, QuestionFinding>>;

/** Whether a critical question is answered at 0 or 1: harm is done here. */
const isHarm = ({ question, value }: QuestionFinding): boolean =>
  question.critical && typeof value === "number" && value <= 1;

/** Every harm that was answered, lowest first, equal ones in the order they are asked. */
export const harmsAnswered = (questions: Questions): readonly QuestionFinding[] =>
  Object.values(questions)
    .filter(isHarm)
    .sort((one, other) => Number(one.value) - Number(other.value));

/** The answers a matter speaks of: those it rests on; of a pattern only those it is about, because its words speak of nothing else. */
export function spokenOf(
  { kind, id, questions: rests }: Pick<Matter, "kind" | "id" | "questions">,
  questions: Questions,
  { patterns }: Pick<Instrument, "patterns">,
): readonly QuestionFinding[] {
  const about = kind === "pattern" ? (patterns.find((pattern) => pattern.id === id)?.about ?? []) : [];
  return rests
    .flatMap((question) => questions[question] ?? [])
    .filter(({ question }) => about.length === 0 || about.includes(question.pitfall));
}

/** The harms a matter names. */
export const namedHarms = (...matter: Parameters<typeof spokenOf>): readonly QuestionFinding[] =>
  spokenOf(...matter).filter(isHarm);
