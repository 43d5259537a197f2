import { offeredNones } from "~/domain/none";
import { askedWording } from "~/domain/wording";
import { NONE_NOT_OFFERED } from "../answering";
import { type FieldProblem, formOf, textField } from "../form";
import { readAnswer } from "../forms/answer-form";
import { type TypedAnswer, typedOf } from "../forms/typed-answer";
import { endsSoon } from "../link-ends";
import { notFound, type Opened, openByLink } from "../opening";
import type { Served } from "../served";

export type AnswersView = Awaited<ReturnType<typeof answersView>>;

/** What a link that hands questions over shows: these questions, in the wording of the profile, and what came back by it so far. */
export async function answersView(served: Served) {
  const opened = await openAsked(served);
  const { stored, instrument, shows, linkId } = opened;
  const handed = (await served.plumbline.store.handedAnswers(stored.id)).filter((each) => each.linkId === linkId);
  const offered = offeredNones(stored.assessment, instrument);
  return {
    questions: shows.questions.flatMap((id) => {
      const question = instrument.questions.find((candidate) => candidate.id === id);
      if (question === undefined) return [];
      const given = handed.find((each) => each.question === id)?.answer;
      return [
        {
          id,
          critical: question.critical,
          ...askedWording(question, stored.assessment.profile),
          none: offered.has(id) ? (question.none?.text ?? null) : null,
          typed: typedOf(given),
        },
      ];
    }),
    given: handed.length,
    endsOn: endsSoon(opened.linkExpiresAt, served.plumbline),
    role: instrument.respondentRoles.find(({ id }) => id === shows.role)?.name ?? null,
    saved: new URL(served.request.url).searchParams.has("saved"),
  };
}

export type HandedIn =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problems: readonly FieldProblem[];
      readonly typed: Readonly<Record<string, TypedAnswer>>;
    };

/** Keeps what was answered, question by question; what is left open stays open, but for a note without an answer. Nothing of the assessment changes. */
export async function handedIn(served: Served): Promise<HandedIn> {
  const { stored, shows, linkId, instrument } = await openAsked(served);
  const offered = offeredNones(stored.assessment, instrument);
  const form = await formOf(served.request);
  const read = shows.questions.flatMap((id) => {
    const own = new URLSearchParams(
      [...form].flatMap(([name, value]) => (name.startsWith(`${id}:`) ? [[name.slice(id.length + 1), value]] : [])),
    );
    return own.has("answer") || textField(own, "note") !== undefined ? [{ id, answer: readAnswer(own) }] : [];
  });
  const [first] = shows.questions;
  if (read.length === 0 && first !== undefined)
    return { ok: false, problems: [{ field: `${first}:answer`, message: NOTHING_CHOSEN }], typed: {} };
  const problems = read.flatMap(({ id, answer }) => {
    if (!answer.ok) return answer.problems.map(({ field, message }) => ({ field: `${id}:${field}`, message }));
    if (answer.answer.answer === "none" && !offered.has(id))
      return [{ field: `${id}:answer`, message: NONE_NOT_OFFERED }];
    const isCritical = instrument.questions.find((question) => question.id === id)?.critical ?? false;
    return isCritical && answer.answer.answer === "not-applicable"
      ? [{ field: `${id}:answer`, message: DOES_APPLY }]
      : [];
  });
  if (problems.length > 0) {
    const typed = read.map(({ id, answer }) => [id, answer.ok ? typedOf(answer.answer) : answer.typed] as const);
    return { ok: false, problems, typed: Object.fromEntries(typed) };
  }
  const at = served.plumbline.now().toISOString();
  await served.plumbline.store.handAnswers(
    read.flatMap(({ id, answer }) => (answer.ok ? [{ linkId, question: id, answer: answer.answer, at }] : [])),
  );
  return { ok: true };
}

const NOTHING_CHOSEN = "Choose a description for at least one question, or “I don’t know”.";

const DOES_APPLY =
  "This one applies to everybody: not doing it is the first description. Choose that, or “I don’t know”.";

/** Opens by the link in the address and no other; a 404 where it is none that asks. */
async function openAsked(served: Served): Promise<Opened> {
  const opened = await openByLink(served, served.params.link ?? "");
  if (opened.scope !== "answer") throw notFound();
  return opened;
}
