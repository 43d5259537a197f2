import type { EvidenceGrade } from "../assessment";
import type { AnchorLevel } from "../instrument";
import type { ClosedRound } from "./closed-round";
import type { Settings } from "./settings";

/** Where a workshop stands; the second vote is `voting` with round 2. */
export type Phase =
  | "lobby"
  | "pre-work"
  | "last-time"
  | "reading"
  | "voting"
  | "revealed"
  | "discussing"
  | "agreed"
  | "parked"
  | "wrap-up"
  | "closed";

/** What the group made of a question. */
export type Settled =
  | {
      readonly kind: "agreed";
      readonly answer: AnchorLevel | "not-applicable" | "none";
      /** The reason, where the answer is not-applicable. */
      readonly note: string;
      readonly evidence?: EvidenceGrade;
    }
  | { readonly kind: "parked"; readonly note: string }
  | { readonly kind: "skipped" };

/** An action taken down in the room; joins the plan. */
export interface NotedAction {
  readonly id: string;
  readonly title: string;
  /** A person or a role, as said in the room. */
  readonly owner: string;
  /** ISO date, or null where none was named. */
  readonly due: string | null;
  /** The question it came from, if any. */
  readonly question: string | null;
}

/** What became of an action of last time; null until the room has said. */
export type LastTimeState = "done" | "under-way" | "not-begun" | "dropped" | null;

export interface LastTimeAction {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly due: string | null;
  readonly state: LastTimeState;
}

/** The vote that is running. */
export interface OpenRound {
  readonly round: number;
  /** Milliseconds since 1970 on the server's clock; null where the vote has no limit. */
  readonly deadline: number | null;
  /** Milliseconds that were left when the deadline was set; never more are. Absent in what was stored before there was such a bound. */
  readonly given?: number;
}

/** The stored truth of a workshop; seats and running votes are rows beside it (`Room`). */
export interface Workshop {
  readonly instrument: { readonly id: string; readonly edition: string };
  readonly settings: Settings;
  readonly phase: Phase;
  /** Grows by one with every move; a move drawn from an older one is stale. */
  readonly step: number;
  /** Grows by one when the mode changes: everybody is told and asked again. */
  readonly rule: number;
  /** Question ids in the order they are taken. */
  readonly agenda: readonly string[];
  readonly current: string | null;
  readonly open: OpenRound | null;
  /** Closed rounds by question id, in order. */
  readonly rounds: Readonly<Record<string, readonly ClosedRound[]>>;
  /** By question id. */
  readonly settled: Readonly<Record<string, Settled>>;
  /** Milliseconds since 1970; null while running. */
  readonly pausedAt: number | null;
  readonly doorLocked: boolean;
  readonly actions: readonly NotedAction[];
  readonly lastTime: readonly LastTimeAction[];
  /** Questions of the agenda that offer "there is none here", after what was settled; absent where none does. */
  readonly nones?: readonly string[];
  /** The forms that were taken last, the newest at the end: sent again, they are known. Absent before there is one. */
  readonly sendings?: readonly string[];
}
