import { assign } from "xstate";
import { withRoundClosed, withRoundOpened } from "./rounds";
import type { Workshop } from "./workshop";
import {
  turnedTo,
  turnedToNext,
  withClockResumed,
  withLastTimeJudged,
  withMode,
  withMoreTime,
  withNones,
  withPreWorkDone,
  withSettled,
  withSkipped,
} from "./workshop-changes";
import type { WorkshopEvent } from "./workshop-events";
import type { WorkshopContext } from "./workshop-guards";

type Change<Event> = (workshop: Workshop, event: Event, context: WorkshopContext) => Workshop;

/** Assigns what `change` makes of the workshop, whatever the event. */
const always = (change: Change<WorkshopEvent>) =>
  assign<WorkshopContext, WorkshopEvent, undefined, WorkshopEvent, never>(({ context, event }) => ({
    workshop: change(context.workshop, event, context),
  }));

/** Assigns what `change` makes of the workshop when the event is of this type. */
const on = <Type extends WorkshopEvent["type"]>(
  type: Type,
  change: Change<Extract<WorkshopEvent, { readonly type: Type }>>,
) => {
  const isIt = (event: WorkshopEvent): event is Extract<WorkshopEvent, { readonly type: Type }> => event.type === type;
  return always((workshop, event, context) => (isIt(event) ? change(workshop, event, context) : workshop));
};

/** What the machine's table does; each is one pure change of the workshop. */
export const workshopActions = {
  closePreWork: always((workshop, _event, context) => withPreWorkDone(workshop, context)),
  turnToNext: always(turnedToNext),
  turnToNone: always((workshop) => turnedTo(workshop, null)),
  turnBack: on("went-back", (workshop, { question }) => turnedTo(workshop, question)),
  openRound: on("voting.opened", (workshop, { now }) => withRoundOpened(workshop, now)),
  /** Left in any other way than by a reveal, a round does not count. */
  closeRound: always((workshop, { type }, { room }) =>
    withRoundClosed(workshop, room, type === "voting.closed" || type === "time.up"),
  ),
  extendTime: on("time.extended", (workshop, { seconds, now }) => withMoreTime(workshop, seconds, now)),
  agree: on("agreed", (workshop, { answer, note, evidence }, { instrument }) =>
    withNones(
      withSettled(workshop, { kind: "agreed", answer, note, ...(evidence === undefined ? {} : { evidence }) }),
      instrument,
    ),
  ),
  park: on("parked", (workshop, { note }, { instrument }) =>
    withNones(withSettled(workshop, { kind: "parked", note }), instrument),
  ),
  skip: always(withSkipped),
  reorder: on("reordered", (workshop, { agenda }) => ({ ...workshop, agenda })),
  pause: on("paused", (workshop, { now }) => ({ ...workshop, pausedAt: now })),
  resume: on("resumed", (workshop, { now }) => withClockResumed(workshop, now)),
  lockDoor: always((workshop) => ({ ...workshop, doorLocked: true })),
  unlockDoor: always((workshop) => ({ ...workshop, doorLocked: false })),
  changeMode: on("mode.changed", (workshop, { mode }) => withMode(workshop, mode)),
  noteAction: on("action.noted", (workshop, { action }) => ({ ...workshop, actions: [...workshop.actions, action] })),
  removeAction: on("action.removed", (workshop, { id }) => ({
    ...workshop,
    actions: workshop.actions.filter((action) => action.id !== id),
  })),
  judgeLastTime: on("last-time.judged", (workshop, { id, state }) => withLastTimeJudged(workshop, id, state)),
};
