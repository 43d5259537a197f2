import { shownDate } from "~/domain/shown-date";
import type { AskedAgainWhy } from "~/domain/taking-on";
import { type SaidLine, saidText } from "./said-text";
import { askedAgainWords as words } from "./words";

export interface AnsweredBeforeProps {
  readonly edition: string;
  /** ISO date. */
  readonly taken: string;
  readonly why: AskedAgainWhy;
  /** Null for a question that is new. */
  readonly said: (SaidLine & { readonly note: string | null }) | null;
}

/** Why a question is asked again in a later edition, with what was answered in the one before. */
export function AnsweredBefore({ edition, taken, why, said }: AnsweredBeforeProps) {
  return (
    <>
      <p className="text-ink-2">{words.why[why]}</p>
      {said === null ? null : (
        <p className="mt-1">
          <span className="text-small text-ink-3">{words.before(edition, shownDate(taken))}</span> {saidText(said)}
        </p>
      )}
      {said?.note ? <p className="mt-1 whitespace-pre-line text-ink-2">{words.note(said.note)}</p> : null}
    </>
  );
}
