import type { Report } from "../report-types";
import { questionName } from "./naming";
import { paperWords } from "./paper-words";

const SHOWN = 4;

/** What a board should know is not known: the questions that decide the level first, four at most, the rest counted. */
export function boardUnknown(report: Report): string {
  const ids = [...new Set([...report.decidingUnknowns, ...report.blindSpots])];
  if (ids.length === 0) return paperWords.board.nothingUnknown;
  const shown = ids.slice(0, SHOWN).map((id) => `${questionName(report, id)}.`);
  return [...shown, ids.length > SHOWN ? paperWords.board.andMore(ids.length - SHOWN) : ""].join(" ").trim();
}
