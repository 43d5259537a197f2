import type { Assessment, Scope } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";

/** An assessment of which nothing is said yet; `today` is its ISO date. */
export const unanswered = (instrument: Instrument, scope: Exclude<Scope, "picked">, today: string): Assessment => ({
  instrument: { id: instrument.id, edition: instrument.edition },
  taken: today,
  scope,
  profile: {},
  answers: {},
  figures: {},
  capacity: "normal",
  votes: {},
});
