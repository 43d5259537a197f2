import type { Answer, Assessment } from "./assessment";
import { countedQuestions } from "./counted";
import type { AnchorLevel, Instrument, Pitfall, Question } from "./instrument";
import { contradictedNones } from "./none";

/** What the scorer sees of an answer: a level, not known (don't-know and unanswered alike), or set aside as not applicable. */
export type Reading = AnchorLevel | "unknown" | "set-aside";

/** A counted question and how it is read. */
export interface Line {
  readonly question: Question;
  readonly reading: Reading;
  /** Whether the level is that of "there is none here": it counts, and is never read as harm. */
  readonly isNone: boolean;
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
  if (answer.answer === "none") return question.none?.level ?? "unknown";
  if (answer.answer === "not-applicable") return question.critical ? "unknown" : "set-aside";
  return answer.answer;
}

/** The counted answers laid out by pitfall, in the order they are asked. */
export function sheetOf(assessment: Assessment, instrument: Instrument): Sheet {
  const byPitfall = new Map<string, Line[]>();
  const contradicted = contradictedNones(assessment, instrument);
  for (const question of countedQuestions(assessment, instrument)) {
    const answer = contradicted.has(question.id) ? undefined : assessment.answers[question.id];
    const reading = readingOf(question, answer);
    const line = { question, reading, isNone: answer?.answer === "none" && reading !== "unknown" };
    const lines = byPitfall.get(question.pitfall);
    if (lines === undefined) byPitfall.set(question.pitfall, [line]);
    else lines.push(line);
  }
  return instrument.pitfalls.flatMap((pitfall) => {
    const lines = byPitfall.get(pitfall.id);
    return lines === undefined ? [] : [{ pitfall, lines }];
  });
}

/** What each counted question is answered with, by id. */
export const answerValues = (sheet: Sheet): ReadonlyMap<string, Reading | "none"> =>
  new Map(
    sheet.flatMap(({ lines }) =>
      lines.map(({ question, reading, isNone }) => [question.id, isNone ? "none" : reading] as const),
    ),
  );

/** The same sheet with every reading passed through `change`. */
export const withReadings = (sheet: Sheet, change: (line: Line) => Reading): Sheet =>
  sheet.map(({ pitfall, lines }) => ({
    pitfall,
    lines: lines.map((line) => ({ ...line, reading: change(line) })),
  }));

/** The same sheet with everything not known turned out at one level. */
export const withUnknownsAt = (sheet: Sheet, level: AnchorLevel): Sheet =>
  withReadings(sheet, ({ reading }) => (reading === "unknown" ? level : reading));

/** Whether a critical question is answered at 0 or 1: harm is done here. */
export const isHarmful = ({ question, reading }: Line): boolean =>
  question.critical && typeof reading === "number" && reading <= 1;
