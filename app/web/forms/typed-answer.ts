import type { Answer } from "~/domain/assessment";

/** An answer as form fields, as typed: so that a refused form can be drawn again, in the browser too. */
export interface TypedAnswer {
  readonly answer: string;
  readonly evidence: string;
  readonly note: string;
  readonly ask: string;
  readonly reason: string;
}

/** A saved answer as its form fields. */
export const typedOf = (answer: Answer | undefined): TypedAnswer => ({
  answer: answer === undefined ? "" : String(answer.answer),
  evidence: answer?.evidence === undefined ? "" : String(answer.evidence),
  note: answer?.note ?? "",
  ask: answer?.ask ?? "",
  reason: answer?.reason ?? "",
});
