import type { Answer, Profile } from "~/domain/assessment";
import type { Question } from "~/domain/instrument";
import { wordingFor } from "~/domain/wording";

/** An answer as a list says it: the anchor that was chosen in the wording this profile sees, or what else was said. */
export interface Said {
  readonly kind: "level" | "none" | "dont-know" | "not-applicable";
  readonly text: string | null;
  readonly evidence: number | null;
  readonly note: string | null;
}

/** What somebody said of a question. */
export function saidOf(question: Question, { answer, evidence, note, ask, reason }: Answer, profile: Profile): Said {
  const rest = { evidence: evidence ?? null, note: note ?? null };
  if (answer === "dont-know") return { kind: answer, text: ask ?? null, ...rest };
  if (answer === "not-applicable") return { kind: answer, text: reason ?? null, ...rest };
  if (answer === "none") return { kind: answer, text: question.none?.text ?? null, ...rest };
  return { kind: "level", text: wordingFor(question, profile).anchors[answer], ...rest };
}
