import type { Answer, Assessment } from "./assessment";
import type { Report } from "./report-types";
import type { Sheet } from "./sheet";

/** How many counted questions were asked, answered with a level, not known, left open or set aside; and how many kept answers the profile rules out. */
export function countsOf(sheet: Sheet, { answers }: Assessment): Report["counts"] {
  const lines = sheet.flatMap((part) => part.lines);
  const counted = new Set(lines.map(({ question }) => question.id));
  const unknown = lines.filter(({ reading }) => reading === "unknown");
  const dontKnow = unknown.filter(({ question }) => isSaid(answers[question.id])).length;
  return {
    asked: lines.length,
    answered: lines.filter(({ reading }) => typeof reading === "number").length,
    dontKnow,
    unanswered: unknown.length - dontKnow,
    notApplicable: lines.filter(({ reading }) => reading === "set-aside").length,
    ruledOut: Object.keys(answers).filter((id) => !counted.has(id)).length,
  };
}

/** "There is none here" that something contradicts counts as unanswered. */
const isSaid = (answer: Answer | undefined) => answer !== undefined && answer.answer !== "none";
