import type { Instrument, Question } from "~/domain/instrument";

const WORDS_A_MINUTE = 200;

const wordsIn = ({ text, hint, choose, anchors, none }: Question) =>
  [text, hint ?? "", choose ?? "", ...anchors, none?.text ?? ""].join(" ").split(/\s+/).filter(Boolean).length;

const timeFor = (questions: readonly Question[]) => ({
  questions: questions.length,
  /** Words at 200 a minute, rounded up to whole minutes. */
  minutes: Math.ceil(questions.reduce((sum, question) => sum + wordsIn(question), 0) / WORDS_A_MINUTE),
});

/** The honest time: how long reading every word of the quick and of the full assessment takes. */
export const readingTimes = ({ questions }: Instrument) => ({
  full: timeFor(questions),
  quick: timeFor(questions.filter((question) => question.quick)),
});
