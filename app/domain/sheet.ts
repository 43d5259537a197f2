import type { Answer, Assessment } from "./assessment";
import { countedQuestions } from "./counted";
import type { AnchorLevel, Instrument, Pitfall, Question } from "./instrument";

/** What the scorer sees of an answer: a level, not known (don't-know and unanswered alike), or set aside as not applicable. */
export type Reading = AnchorLevel | "unknown" | "set-aside";

/** A counted question and how it is read. */
export interface Line {
  readonly question: Question;
  readonly reading: Reading;
}

/** A pitfall with its counted questions. */
export interface PitfallSheet {
  readonly pitfall: Pitfall;
  readonly lines: readonly Line[];
}

/** Everything counted, by pitfall; a pitfall without a counted question has no place here. */
export type Sheet = readonly PitfallSheet[];

/** How an answer is read; a critical question cannot be set aside, so there it stays not known. */
export function readingOf(question: Question, answer: Answer | undefined): Reading {
  if (answer === undefined || answer.answer === "dont-know") return "unknown";
  if (answer.answer === "not-applicable") return question.critical ? "unknown" : "set-aside";
  return answer.answer;
}

/** The counted answers laid out by pitfall, in the order they are asked. */
export function sheetOf(assessment: Assessment, instrument: Instrument): Sheet {
  const byPitfall = new Map<string, Line[]>();
  for (const question of countedQuestions(assessment, instrument)) {
    const line = { question, reading: readingOf(question, assessment.answers[question.id]) };
    const lines = byPitfall.get(question.pitfall);
    if (lines === undefined) byPitfall.set(question.pitfall, [line]);
    else lines.push(line);
  }
  return instrument.pitfalls.flatMap((pitfall) => {
    const lines = byPitfall.get(pitfall.id);
    return lines === undefined ? [] : [{ pitfall, lines }];
  });
}

/** The same sheet with every reading passed through `change`. */
export const withReadings = (sheet: Sheet, change: (line: Line) => Reading): Sheet =>
  sheet.map(({ pitfall, lines }) => ({
    pitfall,
    lines: lines.map((line) => ({ question: line.question, reading: change(line) })),
  }));

/** The same sheet with everything not known turned out at one level. */
export const withUnknownsAt = (sheet: Sheet, level: AnchorLevel): Sheet =>
  withReadings(sheet, ({ reading }) => (reading === "unknown" ? level : reading));

/** Whether a critical question is answered at 0 or 1: harm is done here. */
export const isHarmful = ({ question, reading }: Line): boolean =>
  question.critical && typeof reading === "number" && reading <= 1;
