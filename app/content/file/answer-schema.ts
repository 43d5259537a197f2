import type { z } from "zod";
import type { Answer } from "~/domain/assessment";
import { line, NAME_LIMIT, NOTE_LIMIT, oneOf, text } from "./fields";
import { strict } from "./strict";

const levels = [0, 1, 2, 3, 4] as const;
const beside = {
  evidence: oneOf([0, 1, 2, 3]).exactOptional(),
  note: text(NOTE_LIMIT).exactOptional(),
  ask: line(NAME_LIMIT).exactOptional(),
  reason: text(NOTE_LIMIT).exactOptional(),
};

/** The fields of an answer, in the order a file has them. */
export const answerFields = ["answer", ...Object.keys(beside)];

const isSetAside = ({ value }: { readonly value: unknown }) =>
  (value as Partial<Answer> | undefined)?.answer === "not-applicable";

/** An answer to a question that may be set aside, with a reason. */
export const plainAnswer = strict("an answer", {
  answer: oneOf([...levels, "dont-know", "not-applicable"]),
  ...beside,
}).refine(({ reason }) => typeof reason === "string" && reason.trim() !== "", {
  path: ["reason"],
  error: "Write why this does not apply; the reason is listed in the result.",
  when: isSetAside,
}) satisfies z.ZodType<Answer>;

/** An answer to a critical question: it applies to everybody. */
export const criticalAnswer = strict("an answer", {
  answer: oneOf([...levels, "dont-know"], "This question applies to everybody."),
  ...beside,
}) satisfies z.ZodType<Answer>;
