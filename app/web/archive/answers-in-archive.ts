import type { AnswersChange } from "~/domain/answer-history";
import type { Answer } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import { answersChangeBody } from "~/storage/assessment-body";
import { type FiledLines, readHistory, refused } from "../filed-history";

const AT = "answers-history.json";
/** Answers that one line may tell of: as many as a room settles at once. */
const MOST_ANSWERS = 100;
const LIMITS = { note: 4000, reason: 4000, ask: 200 } as const;
const NAME_LIMIT = 200;

/**
 * Reads who changed which answer as an archive tells it, with the bounds of a plan's history and those of an answer's form; questions must be the
 * edition's. Every line says that it came with a file.
 */
export async function readFiledAnswers(
  value: unknown,
  { questions }: Pick<Instrument, "questions">,
): Promise<FiledLines<Omit<AnswersChange, "number" | "at">>> {
  const read = await readHistory(value, AT, answersChangeBody.read);
  if (!read.ok) return read;
  const known = new Set(questions.map(({ id }) => id));
  for (const [index, { who, answers }] of read.lines.entries()) {
    if ((who ?? "").length > NAME_LIMIT)
      return refused(`${AT}/${index}/who`, `Shorten this name to ${NAME_LIMIT} characters.`);
    if (answers.length > MOST_ANSWERS)
      return refused(`${AT}/${index}/answers`, `There are more than ${MOST_ANSWERS}. No line has as many.`);
    for (const [place, { question, from, to }] of answers.entries()) {
      const at = `${AT}/${index}/answers/${place}`;
      if (!known.has(question)) return refused(`${at}/question`, "There is no such question in this edition.");
      const long = [from, to].map(tooLong).find((field) => field !== undefined);
      if (long !== undefined) return refused(`${at}/${long}`, `Shorten this to ${LIMITS[long]} characters.`);
    }
  }
  return read;
}

const FIELDS = Object.keys(LIMITS) as readonly (keyof typeof LIMITS)[];

const tooLong = (answer: Answer | null) => FIELDS.find((field) => (answer?.[field] ?? "").length > LIMITS[field]);
