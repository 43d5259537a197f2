import { transition } from "xstate";
import type { Instrument } from "../instrument";
import { type Refused, refusalOf } from "./refusal-of";
import type { Room } from "./room";
import { hasOpenRound } from "./rounds";
import { phaseOf, stateValue } from "./state-value";
import type { Workshop } from "./workshop";
import { isMove, type WorkshopEvent } from "./workshop-events";
import { workshopMachine } from "./workshop-machine";

/** What the caller must do in the same transaction that saves the workshop, so that nothing links a seat to a vote afterwards. */
export interface Forget {
  /** Delete every vote row of this workshop: its open rounds have ended, and what counts is in `rounds`. */
  readonly votes: boolean;
  /** Set every seat's name to null: an anonymous workshop has closed. */
  readonly names: boolean;
}

export type Steered = { readonly ok: true; readonly workshop: Workshop; readonly forget: Forget } | Refused;

const stateOf = (workshop: Workshop, room: Room, instrument: Instrument) =>
  workshopMachine.resolveState({ value: stateValue(workshop.phase), context: { workshop, room, instrument } });

/** Whether the machine would accept this event now. */
export const canSteer = (workshop: Workshop, room: Room, instrument: Instrument, event: WorkshopEvent): boolean =>
  stateOf(workshop, room, instrument).can(event);

/**
 * The workshop after a facilitator's event (or the clock's), or the reason it was refused and nothing changed. Pure: the caller saves.
 * `room.votes` must hold every vote of the open rounds, read in the transaction that saves, with the workshop's row locked against votes.
 */
export function steer(workshop: Workshop, room: Room, instrument: Instrument, event: WorkshopEvent): Steered {
  const state = stateOf(workshop, room, instrument);
  if (!state.can(event)) return refusalOf(state, event);
  const [next] = transition(workshopMachine, state, event);
  const changed: Workshop = {
    ...next.context.workshop,
    phase: phaseOf(next.value),
    step: isMove(event) ? workshop.step + 1 : workshop.step,
  };
  return {
    ok: true,
    workshop: changed,
    forget: {
      votes: hasOpenRound(workshop) && !hasOpenRound(changed),
      names: changed.phase === "closed" && changed.settings.mode === "anonymous",
    },
  };
}
