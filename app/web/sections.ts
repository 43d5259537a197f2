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
export function sectionsOf(id: string, assessment: Assessment, instrument: Instrument): Section[] {
  const domainOf = new Map(instrument.pitfalls.map((pitfall) => [pitfall.id, pitfall.domain]));
  const counted = countedQuestions(assessment, instrument);
  return instrument.domains
    .map(({ id: domain, title, about }) => ({
      id: domain,
      title,
      about,
      lines: counted
        .filter((question) => domainOf.get(question.pitfall) === domain)
        .map((question): QuestionLine => {
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
    }))
    .filter(({ lines }) => lines.length > 0);
}
