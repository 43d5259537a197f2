import type { AnchorLevel } from "./instrument";
import type { QuestionFinding } from "./report-types";

/** The level an answer counts at, that of "there is none here" included: what a lift starts from. Null where nothing is known or it does not apply. */
export function reachedLevel({ question, value }: Pick<QuestionFinding, "question" | "value">): AnchorLevel | null {
  if (value === "none") return question.none?.level ?? null;
  return typeof value === "number" ? value : null;
}
