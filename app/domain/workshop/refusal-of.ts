import { getNextTransitions, type SnapshotFrom } from "xstate";
import { isAgreementAllowed, isNoteShort } from "./event-checks";
import { isTooSmallForAnonymity, peopleTold } from "./people";
import { hasBegunVoting, isPreWorkDone } from "./rounds";
import { isMove, type WorkshopEvent } from "./workshop-events";
import type { workshopMachine } from "./workshop-machine";

/** Why a facilitator's event was refused, for the edge to put into words; nothing has changed. */
export type Refusal =
  /** Somebody else moved on since that screen was drawn. */
  | "stale"
  | "workshop-closed"
  | "paused"
  /** This phase has no such step. */
  | "not-now"
  | "too-few-for-anonymity"
  /** The mode is fixed from the first vote on. */
  | "vote-begun"
  | "same-mode"
  /** Anonymity needs at least k seats. */
  | "fewer-seats-than-threshold"
  | "no-pre-work"
  | "pre-work-over"
  | "time-left"
  | "no-deadline"
  | "none-not-offered"
  | "does-apply"
  | "reason-missing"
  | "note-too-long"
  | "not-taken-yet"
  | "not-the-same-questions"
  | "action-not-whole"
  | "unknown-action";

export type Refused =
  | { readonly ok: false; readonly refusal: Exclude<Refusal, "too-few-for-anonymity"> }
  | {
      readonly ok: false;
      readonly refusal: "too-few-for-anonymity";
      readonly people: number;
      readonly threshold: number;
      /** What to offer: `mode.changed` to open. */
      readonly offer: "open";
    };

/** The reason why `state` does not take `event`. */
export function refusalOf(state: SnapshotFrom<typeof workshopMachine>, event: WorkshopEvent): Refused {
  const { workshop, room } = state.context;
  const refused = (refusal: Exclude<Refusal, "too-few-for-anonymity">): Refused => ({ ok: false, refusal });
  if (workshop.phase === "closed") return refused("workshop-closed");
  if (isMove(event) && event.step !== workshop.step) return refused("stale");
  if (!getNextTransitions(state).some(({ eventType }) => eventType === event.type)) return refused("not-now");
  switch (event.type) {
    case "mode.changed":
      if (hasBegunVoting(workshop)) return refused("vote-begun");
      return refused(event.mode === workshop.settings.mode ? "same-mode" : "fewer-seats-than-threshold");
    case "reordered":
      return refused("not-the-same-questions");
    case "action.noted":
      return refused("action-not-whole");
    case "action.removed":
    case "last-time.judged":
      return refused("unknown-action");
    case "resumed":
      return refused("not-now");
  }
  if (workshop.pausedAt !== null) return refused("paused");
  switch (event.type) {
    case "pre-work.opened":
      return refused(isPreWorkDone(workshop) ? "pre-work-over" : "no-pre-work");
    case "voting.opened":
      return isTooSmallForAnonymity(workshop, room)
        ? {
            ok: false,
            refusal: "too-few-for-anonymity",
            people: peopleTold(workshop, room),
            threshold: workshop.settings.threshold,
            offer: "open",
          }
        : refused("not-now");
    case "time.up":
      return refused(workshop.open?.deadline == null ? "no-deadline" : "time-left");
    case "time.extended":
      return refused(workshop.open?.deadline == null ? "no-deadline" : "not-now");
    case "agreed":
      return refused(agreementRefusal(event, state.context));
    case "parked":
      return refused("note-too-long");
    case "went-back":
      return refused("not-taken-yet");
    default:
      return refused("not-now");
  }
}

function agreementRefusal(
  event: Extract<WorkshopEvent, { type: "agreed" }>,
  { workshop, instrument }: SnapshotFrom<typeof workshopMachine>["context"],
) {
  if (!isNoteShort(event.note)) return "note-too-long";
  if (event.answer === "none") return "none-not-offered";
  const withReason = { ...event, note: "any" };
  return isAgreementAllowed(withReason, workshop, instrument) ? "reason-missing" : "does-apply";
}
