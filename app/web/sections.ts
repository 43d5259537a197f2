import type { Answer, Assessment } from "~/domain/assessment";
import { countedQuestions } from "~/domain/counted";
import type { Instrument, Question, Wording } from "~/domain/instrument";
import { contradictedNones } from "~/domain/none";
import { wordingFor } from "~/domain/wording";
import { addresses } from "./addresses";

/** A counted question as a list shows it. */
export interface QuestionLine {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly href: string;
  readonly answer: Answer | null;
  /** Whether it is still to be answered, or again: "there is none here" that something contradicts is no answer. */
  readonly isOpen: boolean;
  /** The anchor chosen, in the wording this profile sees, or that there is none here; null for anything else. */
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
export function sectionsOf(id: string, assessment: Assessment, instrument: Instrument): Section[] {
  const contradicted = contradictedNones(assessment, instrument);
  return countedByDomain(assessment, instrument).map(({ domain: { id: domain, title, about }, questions }) => ({
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
        isOpen: answer === null || contradicted.has(question.id),
        anchor: answer === null ? null : chosenWords(answer, anchors, question),
      };
    }),
  }));
}

const chosenWords = ({ answer }: Answer, anchors: Wording["anchors"], { none }: Question): string | null => {
  if (typeof answer === "number") return anchors[answer];
  return answer === "none" ? (none?.text ?? null) : null;
};

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
