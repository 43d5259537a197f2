import type { EvidenceGrade } from "../assessment";
import type { AnchorLevel } from "../instrument";
import type { Mode } from "./settings";
import type { LastTimeState, NotedAction } from "./workshop";

/** What a facilitator (or, for `time.up`, the server's clock) does to the course of the workshop. */
export type Move = {
  /** The `Workshop.step` of the screen this was pressed on: of two presses at once the second is stale. */
  readonly step: number;
  /** The server's clock, milliseconds since 1970; never a phone's. */
  readonly now: number;
} & (
  | { readonly type: "pre-work.opened" }
  | { readonly type: "pre-work.closed" }
  | { readonly type: "begun" }
  | { readonly type: "moved-on" }
  | { readonly type: "voting.opened" }
  /** The reveal, by hand. */
  | { readonly type: "voting.closed" }
  /** The reveal, because the deadline has passed. */
  | { readonly type: "time.up" }
  | { readonly type: "time.extended"; readonly seconds: number }
  | { readonly type: "discussion.opened" }
  | {
      readonly type: "agreed";
      readonly answer: AnchorLevel | "not-applicable" | "none";
      readonly note: string;
      readonly evidence?: EvidenceGrade;
    }
  | { readonly type: "parked"; readonly note: string }
  | { readonly type: "skipped" }
  /** Back to a question already taken, or to the start of the current one; its next vote is a new round. */
  | { readonly type: "went-back"; readonly question: string }
  | { readonly type: "reordered"; readonly agenda: readonly string[] }
  | { readonly type: "paused" }
  | { readonly type: "resumed" }
  | { readonly type: "door.locked" }
  | { readonly type: "door.unlocked" }
  | { readonly type: "mode.changed"; readonly mode: Mode }
  | { readonly type: "wrapped-up" }
  | { readonly type: "closed" }
);

/** What may be written down at any time without disturbing anybody's step. */
export type Jotting =
  | { readonly type: "action.noted"; readonly action: NotedAction }
  | { readonly type: "action.removed"; readonly id: string }
  | { readonly type: "last-time.judged"; readonly id: string; readonly state: LastTimeState };

export type WorkshopEvent = Move | Jotting;

/** Whether an event moves the workshop on, and so carries the step it was drawn from. */
export const isMove = (event: WorkshopEvent): event is Move => "step" in event;
