import type { z } from "zod";
import type { Answer } from "~/domain/assessment";
import type { Question } from "~/domain/instrument";
import { line, NAME_LIMIT, NOTE_LIMIT, oneOf, text } from "./fields";
import { notYet } from "./not-yet";
import { strict } from "./strict";

const levels = [0, 1, 2, 3, 4] as const;
const beside = {
  evidence: oneOf([0, 1, 2, 3]).exactOptional(),
  note: text(NOTE_LIMIT).exactOptional(),
  ask: line(NAME_LIMIT).exactOptional(),
  reason: text(NOTE_LIMIT).exactOptional(),
};

const later = {
  seen: notYet("who has seen what is shown, and when").exactOptional(),
  agreed: notYet("in which workshop an answer was agreed").exactOptional(),
};

/** The fields of an answer, in the order a file has them. */
export const answerFields = ["answer", ...Object.keys(beside)];

const isSetAside = ({ value }: { readonly value: unknown }) =>
  (value as Partial<Answer> | undefined)?.answer === "not-applicable";

const withReason = <Value extends { readonly reason?: string }>(answer: z.ZodType<Value>) =>
  answer.refine(({ reason }) => typeof reason === "string" && reason.trim() !== "", {
    path: ["reason"],
    error: "Write why this does not apply; the reason is listed in the result.",
    when: isSetAside,
  });

/** An answer to a question that may be set aside, with a reason. */
const plainAnswer: z.ZodType<Answer> = withReason(
  strict("an answer", { answer: oneOf([...levels, "dont-know", "not-applicable"]), ...beside, ...later }),
);

/** An answer to a question that offers "there is none here"; whether anything contradicts it is for review. */
const noneAnswer: z.ZodType<Answer> = withReason(
  strict("an answer", { answer: oneOf([...levels, "none", "dont-know", "not-applicable"]), ...beside, ...later }),
);

/** An answer to a critical question: it applies to everybody. */
const criticalAnswer: z.ZodType<Answer> = strict("an answer", {
  answer: oneOf([...levels, "dont-know"], "This question applies to everybody."),
  ...beside,
  ...later,
});

/** What may be answered to a question. */
export function answerTo({ critical, none }: Pick<Question, "critical" | "none">): z.ZodType<Answer> {
  if (critical) return criticalAnswer;
  return none === null ? plainAnswer : noneAnswer;
}
