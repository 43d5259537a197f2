import type { Assessment } from "../assessment";
import type { Instrument } from "../instrument";
import { offeredNones } from "../none";
import type { Workshop } from "./workshop";

/** The questions of an agenda that offer "there is none here" to an assessment, as a workshop keeps them; nothing where none does. */
export function nonesInAgenda(
  agenda: readonly string[],
  assessment: Assessment,
  instrument: Instrument,
): Pick<Workshop, "nones"> {
  const offered = offeredNones(assessment, instrument);
  const nones = agenda.filter((id) => offered.has(id));
  return nones.length === 0 ? {} : { nones };
}
