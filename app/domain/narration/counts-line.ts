import type { Report } from "../report-types";
import { words } from "./words";

/** "47 questions, 41 answered, 4 not known, 2 not applicable" */
export const countsLine = ({ counts }: Pick<Report, "counts">): string =>
  words.counts(counts.asked, counts.answered, counts.dontKnow + counts.unanswered, counts.notApplicable);
