import { dayIn } from "~/domain/day-of";
import type { Instrument } from "~/domain/instrument";
import { outcomeOf } from "~/domain/workshop/outcome";
import type { Refused } from "~/domain/workshop/refusal-of";
import { steer } from "~/domain/workshop/steer";
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
 * levels in the assessment. Everybody is told before the database's own files are cleaned of what was forgotten, which fails nobody's step.
 */
export async function changeWorkshop(
  { store, instrument, live, now, zone }: ChangeSurroundings,
  id: string,
  event: (before: WorkshopNow) => WorkshopEvent,
): Promise<Changed> {
  const at = now();
  let refusal: { refused: Refused; before: WorkshopNow } | undefined;
  let forgets = { votes: false, names: false };
  const change = (before: WorkshopNow): WorkshopChange | null => {
    const { workshop } = before.stored;
    const steered = steer(workshop, before.room, instrument, event(before));
    if (!steered.ok) {
      refusal = { refused: steered, before };
      return null;
    }
    const next = steered.workshop;
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
  if (refusal !== undefined) return { kind: "refused", ...refusal };
  if (!after) return { kind: "gone" };
  live.changed(id, after);
  if (forgets.names) await store.scrubNames();
  else if (forgets.votes && after.stored.workshop.settings.mode === "anonymous") await store.scrubVotes();
  return { kind: "changed", after };
}
