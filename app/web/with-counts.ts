import type { Instrument } from "~/domain/instrument";
import { readingTimes } from "./reading-times";

const PLACE = /\{(full|quick)-(questions|minutes)\}/g;

/** A text of content/pages with `{full-questions}`, `{full-minutes}`, `{quick-questions}` and `{quick-minutes}` filled in from the edition that is offered. */
export function withCounts(text: string, instrument: Instrument): string {
  const times = readingTimes(instrument);
  return text.replace(PLACE, (_, scope: keyof typeof times, what: "questions" | "minutes") =>
    String(times[scope][what]),
  );
}
