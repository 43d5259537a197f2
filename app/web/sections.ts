import type { Answer, Assessment } from "~/domain/assessment";
import { countedQuestions } from "~/domain/counted";
import type { Instrument } from "~/domain/instrument";
import { wordingFor } from "~/domain/wording";
import { addresses } from "./addresses";

/** A counted question as a list shows it. */
export interface QuestionLine {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly href: string;
  readonly answer: Answer | null;
  /** The anchor chosen, in the wording this profile sees; null for anything but a level. */
  readonly anchor: string | null;
}

/** A domain with its counted questions, in the order they are asked. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly lines: readonly QuestionLine[];
}

/** The counted questions by domain; a domain with none is left out. */
export const sectionsOf = (id: string, assessment: Assessment, instrument: Instrument): Section[] =>
  countedByDomain(assessment, instrument).map(({ domain: { id: domain, title, about }, questions }) => ({
    id: domain,
    title,
    about,
    lines: questions.map((question): QuestionLine => {
      const { text, anchors } = wordingFor(question, assessment.profile);
      const answer = assessment.answers[question.id] ?? null;
      return {
        id: question.id,
        name: question.name,
        text,
        href: addresses.question(id, question.id),
        answer,
        anchor: typeof answer?.answer === "number" ? anchors[answer.answer] : null,
      };
    }),
  }));

/** The counted questions' ids in the order they are asked: domain by domain. */
export const idsInOrder = (assessment: Assessment, instrument: Instrument): string[] =>
  countedByDomain(assessment, instrument).flatMap(({ questions }) => questions.map(({ id }) => id));

function countedByDomain(assessment: Assessment, instrument: Instrument) {
  const domainOf = new Map(instrument.pitfalls.map((pitfall) => [pitfall.id, pitfall.domain]));
  const counted = countedQuestions(assessment, instrument);
  return instrument.domains
    .map((domain) => ({ domain, questions: counted.filter(({ pitfall }) => domainOf.get(pitfall) === domain.id) }))
    .filter(({ questions }) => questions.length > 0);
}
