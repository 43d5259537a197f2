import type { Answer } from "~/domain/assessment";
import { addresses } from "./addresses";
import { saidOf } from "./handing-over/said-of";
import { openForm } from "./opening";
import type { Served } from "./served";

export type AnswerHistoryView = Awaited<ReturnType<typeof answerHistoryView>>;

/** Who changed which answer, when: newest first, two hundred lines at a time. For who may answer; others are led to the answers. */
export async function answerHistoryView(served: Served) {
  const { stored, instrument } = await openForm(served);
  const { id, assessment } = stored;
  const before = new URL(served.request.url).searchParams.get("before");
  const lines = await served.plumbline.store.answersChanges(
    id,
    /^\d{1,9}$/.test(before ?? "") ? Number(before) : undefined,
  );
  const questions = new Map(instrument.questions.map((question) => [question.id, question]));
  const said = (question: string, answer: Answer | null) => {
    const asked = questions.get(question);
    return answer === null || asked === undefined ? null : saidOf(asked, answer, assessment.profile);
  };
  const oldest = lines.at(-1)?.number ?? 1;
  return {
    lines: lines.map(({ answers, ...line }) => ({
      ...line,
      answers: answers.map(({ question, from, to }) => ({
        question,
        name: questions.get(question)?.name ?? question,
        from: said(question, from),
        to: said(question, to),
        href: addresses.question(id, question),
      })),
    })),
    olderHref: oldest > 2 && lines.length > 0 ? `${addresses.history(id)}?before=${oldest}` : null,
    backHref: addresses.review(id),
  };
}
