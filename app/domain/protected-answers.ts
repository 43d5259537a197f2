import type { Plan, QuestionFinding, Report } from "./report-types";
import type { Sheet } from "./sheet";

const FROM = 3;

/** A clause for each answer of 3 or 4 in the pitfalls a plan keeps: what to protect, and nothing the answers do not show (INSTRUMENT §5.10). */
export const protectedAnswers = (
  sheet: Sheet,
  plan: Plan | null,
  questions: Readonly<Record<string, QuestionFinding>>,
): Report["protect"] =>
  sheet
    .filter(({ pitfall }) => plan?.keep.includes(pitfall.id))
    .flatMap(({ pitfall, lines }) =>
      lines
        .filter(({ reading }) => typeof reading === "number" && reading >= FROM)
        .map(({ question }) => ({
          pitfall: pitfall.id,
          question: question.id,
          clause: (questions[question.id] ?? question).clauses.keep,
        })),
    );
