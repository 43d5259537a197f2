import { dayIn } from "~/domain/day-of";
import type { Instrument } from "~/domain/instrument";
import { outcomeOf } from "~/domain/workshop/outcome";
import type { Refused } from "~/domain/workshop/refusal-of";
import { steer } from "~/domain/workshop/steer";
import { isSent, withSending } from "~/domain/workshop/with-sending";
import type { WorkshopEvent } from "~/domain/workshop/workshop-events";
import type { WorkshopChange, WorkshopNow, WorkshopStore } from "~/storage/workshop-store";

/** What changing a workshop needs of its surroundings. */
export interface ChangeSurroundings {
  readonly store: WorkshopStore;
  readonly instrument: Instrument;
  readonly live: { changed(id: string, after: WorkshopNow): void };
  readonly now: () => Date;
  /** Whose day the result of a room is of. */
  readonly zone: string;
}

export type Changed =
  | { readonly kind: "changed"; readonly after: WorkshopNow }
  | { readonly kind: "refused"; readonly refused: Refused; readonly before: WorkshopNow }
  | { readonly kind: "gone" };

/**
 * Takes an event and keeps what it leaves in one transaction: the workshop, forgotten votes and names, and with the wrap-up the agreed
 * levels in the assessment. `sending` is the form it came by: one that was taken before is not taken again, and answered as it was. Everybody is told before the database's own files are cleaned of what was forgotten, which fails nobody's step.
 */
export async function changeWorkshop(
  { store, instrument, live, now, zone }: ChangeSurroundings,
  id: string,
  event: (before: WorkshopNow) => WorkshopEvent,
  sending: string | null = null,
): Promise<Changed> {
  const at = now();
  let refusal: { refused: Refused; before: WorkshopNow } | undefined;
  let known: WorkshopNow | undefined;
  let forgets = { votes: false, names: false };
  const change = (before: WorkshopNow): WorkshopChange | null => {
    const { workshop } = before.stored;
    if (sending !== null && isSent(workshop, sending)) {
      known = before;
      return null;
    }
    const steered = steer(workshop, before.room, instrument, event(before));
    if (!steered.ok) {
      refusal = { refused: steered, before };
      return null;
    }
    const next = sending === null ? steered.workshop : withSending(steered.workshop, sending);
    forgets = steered.forget;
    if (next.phase !== "wrap-up" || workshop.phase === "wrap-up") return { workshop: next, forget: steered.forget };
    const { assessment } = outcomeOf(next, before.room.seats, dayIn(zone, at));
    const { answers, votes, taken } = assessment;
    return {
      workshop: next,
      forget: steered.forget,
      finish: (kept) => ({ ...kept, answers: { ...kept.answers, ...answers }, votes, taken }),
    };
  };
  const after = await store.changeWorkshop(id, change, at.toISOString());
  if (known !== undefined) return { kind: "changed", after: known };
  if (refusal !== undefined) return { kind: "refused", ...refusal };
  if (!after) return { kind: "gone" };
  live.changed(id, after);
  if (forgets.names) await store.scrubNames();
  else if (forgets.votes && after.stored.workshop.settings.mode === "anonymous") await store.scrubVotes();
  return { kind: "changed", after };
}
