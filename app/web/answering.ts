import type { Answer } from "~/domain/assessment";
import type { Refusal } from "~/domain/take";
import type { StoredAssessment } from "~/storage/store";
import { type FieldProblem, formOf } from "./form";
import { answerMark, readAnswer } from "./forms/answer-form";
import { type TypedAnswer, typedOf } from "./forms/typed-answer";
import { notFound, type Opened, openToEdit } from "./opening";
import { saveEvent } from "./saving";
import type { Asked, Served } from "./served";

/** What became of a posted answer. A conflict carries both answers; nothing was written. */
export type Answered =
  | { readonly kind: "saved"; readonly stored: StoredAssessment; readonly basedOn: string }
  | { readonly kind: "invalid"; readonly problems: readonly FieldProblem[]; readonly typed: TypedAnswer }
  | { readonly kind: "conflict"; readonly theirs: Answer; readonly yours: Answer; readonly basedOn: string };

/** Takes the answer in a posted question form: one read, one guarded write. Throws 404 for a question the edition does not have. */
export async function answered(served: Served): Promise<Answered> {
  const opened = await openToEdit(served);
  return answeredIn(served, opened, await formOf(served.request));
}

/** The same where assessment and form are read; `save` does the write. */
export async function answeredIn(
  asked: Asked,
  opened: Opened,
  form: URLSearchParams,
  save: typeof saveEvent = saveEvent,
): Promise<Answered> {
  const id = asked.params.question ?? "";
  if (!opened.instrument.questions.some((question) => question.id === id)) throw notFound();
  const read = readAnswer(form);
  if (!read.ok) return { kind: "invalid", problems: read.problems, typed: read.typed };
  const mark = answerMark(read.answer);
  if (answerMark(opened.stored.assessment.answers[id]) === mark)
    return { kind: "saved", stored: opened.stored, basedOn: mark };
  const saved = await save(asked, opened, { type: "answer.given", question: id, answer: read.answer }, (stored) => {
    const current = answerMark(stored.assessment.answers[id]);
    return current !== read.basedOn && current !== mark && !read.sent.includes(current);
  });
  switch (saved.kind) {
    case "saved":
      return { kind: "saved", stored: saved.stored, basedOn: mark };
    case "conflict": {
      const theirs = saved.stored.assessment.answers[id] as Answer;
      return { kind: "conflict", theirs, yours: read.answer, basedOn: answerMark(theirs) };
    }
    case "refused":
      return {
        kind: "invalid",
        problems: [{ field: "answer", message: refusals[saved.refusal] ?? OTHERWISE }],
        typed: typedOf(read.answer),
      };
  }
}

/** Said where "there is none here" cannot be taken, or no longer. */
export const NONE_NOT_OFFERED =
  "Another answer, a figure or your profile says that there is one here. Choose the description that comes closest, or “I don’t know”.";

const OTHERWISE = "This cannot be answered as it stands. Open the question again and choose.";

const refusals: Readonly<Partial<Record<Refusal, string>>> = {
  "none-not-offered": NONE_NOT_OFFERED,
  "does-apply": "This one applies to everybody: not doing it is the first description. Choose that, or “I don’t know”.",
  "reason-missing": "Say in a few words why this doesn’t apply; it is listed in the result.",
  "profile-first": "Fill in the first page, about your organisation, before answering.",
};
