import type { Instrument } from "../instrument";
import {
  isActionWhole,
  isAgreementAllowed,
  isNoteShort,
  isReordering,
  isTaken,
  isTimeExtendable,
} from "./event-checks";
import { nextQuestion } from "./next-question";
import { isTooSmallForAnonymity } from "./people";
import type { Room } from "./room";
import { hasBegunVoting, isPreWorkDone } from "./rounds";
import type { Workshop } from "./workshop";
import { isMove, type WorkshopEvent } from "./workshop-events";

/** All that a step of a workshop reads. */
export interface WorkshopContext {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly instrument: Instrument;
}

interface Asked {
  readonly context: WorkshopContext;
  readonly event: WorkshopEvent;
}

const isCurrent = ({ context, event }: Asked) => isMove(event) && event.step === context.workshop.step;

/** The conditions of the machine's table, each a statement; the first five say when, the others what. */
export const workshopGuards = {
  isLive: (asked: Asked) => isCurrent(asked) && asked.context.workshop.pausedAt === null,
  isPaused: (asked: Asked) => isCurrent(asked) && asked.context.workshop.pausedAt !== null,
  isMovable: (asked: Asked) => isCurrent(asked) && asked.context.workshop.phase !== "closed",
  isWritable: ({ context }: Asked) => context.workshop.phase !== "closed",
  timeIsUp: ({ context: { workshop }, event }: Asked) => {
    const deadline = workshop.open?.deadline ?? null;
    return event.type === "time.up" && deadline !== null && event.now >= deadline;
  },

  preWorkIsWanted: ({ context: { workshop } }: Asked) => workshop.settings.preWork && !isPreWorkDone(workshop),
  somethingWasTakenDown: ({ context }: Asked) => context.workshop.lastTime.length > 0,
  aQuestionIsLeft: ({ context }: Asked) => nextQuestion(context.workshop) !== undefined,
  roomIsLargeEnough: ({ context: { workshop, room } }: Asked) =>
    hasBegunVoting(workshop) || !isTooSmallForAnonymity(workshop, room),
  timeCanBeExtended: ({ context, event }: Asked) =>
    event.type === "time.extended" && isTimeExtendable(event.seconds, context.workshop),
  agreementIsAllowed: ({ context, event }: Asked) =>
    event.type === "agreed" && isAgreementAllowed(event, context.workshop, context.instrument),
  noteIsShort: ({ event }: Asked) => "note" in event && isNoteShort(event.note),
  questionWasTaken: ({ context, event }: Asked) =>
    event.type === "went-back" && isTaken(event.question, context.workshop),
  agendaIsWhole: ({ context, event }: Asked) =>
    event.type === "reordered" && isReordering(event.agenda, context.workshop),
  noVoteYet: ({ context }: Asked) => !hasBegunVoting(context.workshop),
  modeIsOther: ({ context, event }: Asked) =>
    event.type === "mode.changed" && event.mode !== context.workshop.settings.mode,
  seatsReachThreshold: ({ context: { workshop }, event }: Asked) =>
    event.type === "mode.changed" && (event.mode === "open" || workshop.settings.seats >= workshop.settings.threshold),
  actionIsWhole: ({ context, event }: Asked) =>
    event.type === "action.noted" && isActionWhole(event.action, context.workshop),
  actionIsKnown: ({ context, event }: Asked) =>
    event.type === "action.removed" && context.workshop.actions.some(({ id }) => id === event.id),
  lastActionIsKnown: ({ context, event }: Asked) =>
    event.type === "last-time.judged" && context.workshop.lastTime.some(({ id }) => id === event.id),
};
