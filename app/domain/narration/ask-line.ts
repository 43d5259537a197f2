import type { QuestionFinding, Report } from "../report-types";
import { roleNames } from "./naming";
import { words } from "./words";

/** "Ask: Head of operations": who was named as knowing, else the roles that know it best. */
export const askLine = (report: Report, { answer, question }: QuestionFinding): string =>
  words.unknown.ask(answer?.ask ?? roleNames(report, question.bestKnownBy));
