import { withoutWords } from "~/domain/left-out-words";
import { type AskedAgain, takingOn } from "~/domain/taking-on";
import type { SeriesMember } from "~/storage/store";
import { maySeeSeries } from "../comparing/series";
import { editionOf } from "../edition";
import { type Said, saidOf } from "../handing-over/said-of";
import type { Opened } from "../opening";
import type { Plumbline } from "../plumbline";

/** A question asked again since an assessment was taken on, and what was answered in the edition before. */
export interface AnsweredBefore {
  readonly question: string;
  readonly why: AskedAgain["why"];
  readonly edition: string;
  /** ISO date. */
  readonly taken: string;
  /** Null for a new question. */
  readonly said: Said | null;
}

type Reader = Pick<Opened, "stored" | "scope" | "shows" | "instrument">;

/** What is asked again where an assessment was taken on from an earlier edition; nothing for any other, and for links that see no series. */
export async function askedAgain(
  { store, editions }: Pick<Plumbline, "store" | "editions">,
  opened: Reader,
): Promise<readonly AnsweredBefore[]> {
  if (opened.instrument.edition === editions[0]?.edition || !maySeeSeries(opened)) return [];
  return askedAgainIn(await store.series(opened.stored.id), editions, opened);
}

/** The same of a series that is read already. */
export function askedAgainIn(
  series: readonly SeriesMember[],
  editions: Plumbline["editions"],
  { stored, shows, instrument }: Reader,
): readonly AnsweredBefore[] {
  const own = series.find(({ assessmentId }) => assessmentId === stored.id);
  const whole = series.find(({ assessmentId }) => assessmentId === own?.previousId)?.finished;
  if (own?.isTakenOn !== true || !whole) return [];
  const before = shows.notes ? whole : withoutWords(whole);
  const from = editionOf(before, editions);
  // By scope and profile as they are now: they say which questions count.
  const { scope, profile } = stored.assessment;
  const { again } = takingOn({ ...before, scope, profile }, from, instrument);
  return again.map(({ question, why, before: answer }) => {
    const asked = from.questions.find(({ id }) => id === question);
    return {
      question,
      why,
      edition: from.edition,
      taken: before.taken,
      said: answer === null || asked === undefined ? null : saidOf(asked, answer, before.profile),
    };
  });
}
