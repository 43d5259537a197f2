import type { Instrument } from "~/domain/instrument";
import type { VotedQuestion } from "~/domain/workshop/voted-question";
import { type AgreementMapLayout, agreementMap } from "./agreement-map";
import type { Chart } from "./chart";

/** The most rows a page of paper holds under its title. */
const MOST = 30;
/** Fewer rows than this do not stand alone on a page. */
const LEAST = 4;

/** The map of agreement for pages: in as few drawings as fit a page each, full pages first. */
export function agreementMaps(
  voted: readonly VotedQuestion[],
  instrument: Pick<Instrument, "questions">,
  parts: Partial<AgreementMapLayout> = {},
): readonly Chart[] {
  const count = Math.ceil(voted.length / MOST);
  const left = voted.length % MOST;
  const rows = left > 0 && left < LEAST ? Math.ceil(voted.length / count) : MOST;
  return Array.from({ length: count }, (_, index) =>
    agreementMap(voted.slice(index * rows, (index + 1) * rows), instrument, parts),
  );
}
