import type { Assessment } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";

/** The edition an assessment was taken with; it keeps it until it is taken again. Throws where that edition is no longer in content/. */
export function editionOf({ instrument: { edition } }: Assessment, editions: readonly Instrument[]): Instrument {
  const found = editions.find((candidate) => candidate.edition === edition);
  if (found === undefined) throw new Error(`edition ${edition} is not in content/, and answers were given with it`);
  return found;
}
