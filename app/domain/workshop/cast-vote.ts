import { limits } from "./limits";
import type { Seat } from "./seat";
import type { VoteLevel } from "./tally";
import { PRE_WORK_ROUND, type Vote } from "./vote";
import type { Workshop } from "./workshop";

/** What a phone sends: the question and round it was drawn for, a level, and perhaps one line why. */
export interface Ballot {
  readonly question: string;
  readonly round: number;
  readonly level: VoteLevel;
  readonly reason?: string;
}

/** Why a vote was not taken; nothing has changed. */
export type VoteRefusal =
  | "workshop-closed"
  | "paused"
  /** No vote is running on this question now. */
  | "not-voting"
  /** Its round is closed, or its time is up. */
  | "vote-closed"
  | "other-question"
  | "other-round"
  /** The mode has changed: the person is to be told before voting. */
  | "ask-again"
  /** None of the answers, or "there is none here" where the question does not offer it. */
  | "not-a-level"
  | "reason-too-long";

export type Cast = { readonly ok: true; readonly vote: Vote } | { readonly ok: false; readonly refusal: VoteRefusal };

const LEVELS: readonly unknown[] = [0, 1, 2, 3, 4, "dont-know"];

/**
 * The vote to store, or the reason it does not count. The row replaces an earlier one of the same seat, question and round. `now` is the
 * server's clock; read the workshop in the transaction that stores the vote, so that it cannot slip in behind a reveal.
 */
export function castVote(workshop: Workshop, seat: Seat, ballot: Ballot, now: number): Cast {
  const refusal = placeRefusal(workshop, ballot, now) ?? ballotRefusal(workshop, ballot);
  if (refusal !== null) return { ok: false, refusal };
  if (seat.agreedTo !== workshop.rule) return { ok: false, refusal: "ask-again" };
  const reason = ballot.reason?.replace(/\s+/g, " ").trim() ?? "";
  const { question, round, level } = ballot;
  return { ok: true, vote: { seat: seat.id, question, round, level, ...(reason === "" ? {} : { reason }) } };
}

function placeRefusal(workshop: Workshop, { question, round }: Ballot, now: number): VoteRefusal | null {
  const { phase, agenda, current, open, rounds, pausedAt } = workshop;
  if (phase === "closed") return "workshop-closed";
  if (phase === "pre-work") {
    if (!agenda.includes(question)) return "other-question";
    return round === PRE_WORK_ROUND ? null : "other-round";
  }
  const isClosed = agenda.includes(question) && rounds[question]?.some((closed) => closed.round === round);
  if (isClosed) return "vote-closed";
  if (open === null) return "not-voting";
  if (question !== current) return "other-question";
  if (round !== open.round) return "other-round";
  if (pausedAt !== null) return "paused";
  return open.deadline !== null && now >= open.deadline ? "vote-closed" : null;
}

function ballotRefusal({ nones }: Workshop, { question, level, reason }: Ballot): VoteRefusal | null {
  const isNone = level === "none" && nones?.includes(question) === true;
  if (!isNone && !LEVELS.includes(level)) return "not-a-level";
  return (reason?.trim().length ?? 0) > limits.reason ? "reason-too-long" : null;
}
