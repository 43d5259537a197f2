import type { Instrument } from "~/domain/instrument";
import { cited, citedSource } from "./cited";

/** Every question of an edition as it is worded where no profile changes it, with its anchors and what it rests on; readable before anything is answered. */
export const questionsView = ({ edition, domains, pitfalls, questions, sources }: Instrument) => ({
  edition,
  count: { full: questions.length, quick: questions.filter(({ quick }) => quick).length },
  domains: domains.map(({ id, title, about }) => ({
    id,
    title,
    about,
    pitfalls: pitfalls
      .filter(({ domain }) => domain === id)
      .map((pitfall) => ({
        id: pitfall.id,
        title: pitfall.title,
        summary: pitfall.summary,
        questions: pitfall.questions.map((question) => ({
          id: question.id,
          text: question.text,
          hint: question.hint,
          choose: question.choose,
          anchors: question.anchors,
          none: question.none?.text ?? null,
          why: question.why,
          isQuick: question.quick,
          sources: cited(question, sources),
        })),
      })),
  })),
  sources: sources.map(citedSource),
});

export type QuestionsView = ReturnType<typeof questionsView>;
