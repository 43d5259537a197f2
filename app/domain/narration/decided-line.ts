import type { Report } from "../report-types";
import { shownDate } from "../shown-date";
import { decidedSaid } from "../team-plan/decided-said";
import { paperWords } from "./paper-words";

/** What the sponsor of an adopted plan decided on day 30, 60 or 90, in a sentence or two; null where nobody wrote it down. */
export const decidedLine = (report: Pick<Report, "adopted">, day: number): string | null => {
  const decision = takenOn(report, day);
  return decision === undefined ? null : decidedSaid(decision, shownDate);
};

/** What the board reads of that day: what was decided, in few words, else what is asked. */
export const boardDecision = (report: Pick<Report, "adopted">, day: number): string => {
  const decision = takenOn(report, day);
  return decision === undefined
    ? (paperWords.board.decision[day] ?? "")
    : decidedSaid({ ...decision, what: "" }, shownDate);
};

const takenOn = ({ adopted }: Pick<Report, "adopted">, on: number) => adopted?.decisions.find(({ day }) => day === on);
