import type { Instrument } from "../instrument";
import { type AskedWording, askedWording } from "../wording";
import type { Workshop } from "./workshop";

/** A question as the room reads it: no pitfall, no weight, nothing that says which answer is wanted. */
export interface ShownQuestion extends AskedWording {
  readonly id: string;
  /** From 1, and of how many on the agenda. */
  readonly place: number;
  readonly of: number;
  /** What "there is none here" is in this question's words; null where it is not offered. */
  readonly none: string | null;
}

/** The question worded for this organisation, with its place on the agenda; null where the edition has none of this id. */
export function shownQuestion(
  id: string | null,
  { agenda, settings, nones }: Pick<Workshop, "agenda" | "settings" | "nones">,
  { questions }: Pick<Instrument, "questions">,
): ShownQuestion | null {
  const question = questions.find((candidate) => candidate.id === id);
  if (question === undefined) return null;
  return {
    id: question.id,
    place: agenda.indexOf(question.id) + 1,
    of: agenda.length,
    ...askedWording(question, settings.profile),
    none: nones?.includes(question.id) ? (question.none?.text ?? null) : null,
  };
}
