import type { Instrument } from "../instrument";

/** What a facilitator may tick: whole domains, whole pitfalls, single questions. Ids; unknown ones pick nothing. */
export interface Picked {
  readonly domains?: readonly string[];
  readonly pitfalls?: readonly string[];
  readonly questions?: readonly string[];
}

/** The ids of every question picked in any of the three ways, once each, in the order they are asked. */
export function pickedQuestions({ domains, pitfalls, questions }: Picked, instrument: Instrument): readonly string[] {
  const domainOf = new Map(instrument.pitfalls.map(({ id, domain }) => [id, domain]));
  return instrument.questions
    .filter(
      ({ id, pitfall }) =>
        questions?.includes(id) || pitfalls?.includes(pitfall) || domains?.includes(domainOf.get(pitfall) ?? ""),
    )
    .map(({ id }) => id);
}
