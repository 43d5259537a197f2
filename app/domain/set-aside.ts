import type { Assessment } from "./assessment";
import type { Report } from "./report-types";
import type { Sheet } from "./sheet";

/** Every counted question set aside as not applicable, with the reason given, in the order asked. */
export const setAside = (sheet: Sheet, { answers }: Assessment): Report["notApplicable"] =>
  sheet
    .flatMap(({ lines }) => lines)
    .filter(({ reading }) => reading === "set-aside")
    .map(({ question }) => ({ question: question.id, reason: answers[question.id]?.reason ?? "" }));
