import type { Assessment } from "~/domain/assessment";
import type { Ballot, Cast } from "~/domain/workshop/cast-vote";
import type { Room } from "~/domain/workshop/room";
import type { Seat } from "~/domain/workshop/seat";
import type { Forget } from "~/domain/workshop/steer";
import type { Joining, SeatRefusal } from "~/domain/workshop/take-seat";
import type { Workshop } from "~/domain/workshop/workshop";
import type { OnBench } from "./keep-on-bench";
import type { LinkScope, NewLink, NewSession, StoredAssessment } from "./store";

/** A workshop as it is kept; its id is its assessment's. */
export interface StoredWorkshop {
  readonly id: string;
  /** What people type to join. Nobody else has it while this workshop is open; once it is closed, another may get it. */
  readonly code: string;
  /** Starts at 1 and grows by one with every change of `workshop`; votes and seats leave it. */
  readonly revision: number;
  readonly workshop: Workshop;
  /** ISO, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
}

/** A workshop with everybody in it, all read at the same moment. */
export interface WorkshopNow {
  readonly stored: StoredWorkshop;
  /** Without `here`: who is connected is not stored. */
  readonly room: Room;
}

/** What a change leaves to be kept, in one transaction. */
export interface WorkshopChange {
  readonly workshop: Workshop;
  readonly forget: Forget;
  /** Makes of the assessment what the group agreed: it is finished by that, and frozen as a version. */
  readonly finish?: (assessment: Assessment) => Assessment;
}

/** A workshop on somebody's list. */
export interface HeldWorkshop {
  readonly id: string;
  readonly workshop: Workshop;
  readonly createdAt: string;
}

/** A ballot with the hash of the token it came with. */
export interface SeatBallot {
  readonly tokenHash: string;
  readonly ballot: Ballot;
}

/** What became of a ballot; `no-seat` where the token has none in this workshop. */
export type BallotOutcome = Cast | { readonly ok: false; readonly refusal: "no-seat" };

/** What became of somebody who wants to join. */
export type Seated =
  | { readonly ok: true; readonly seat: Seat }
  | { readonly ok: false; readonly refusal: SeatRefusal | "no-workshop" };

/** What one process tells the others through the database; texts of at most 7,500 bytes. Silent where only one process may serve. */
export interface Notices {
  tell(text: string): Promise<void>;
  /** Calls back with every notice of any process, this one's too, until the returned function is called; `missed` after a gap. */
  listen(heard: (text: string) => void, missed: () => void): Promise<() => Promise<void>>;
}

/** Where workshops, their seats and the votes of open rounds are kept. Every `now` is an ISO timestamp in UTC. */
export interface WorkshopStore {
  /** Keeps a new workshop with its assessment, links, for the first of them a session, and its place on a bench where it has one. False where an open workshop has this code: nothing was kept. */
  createWorkshop(
    stored: StoredAssessment,
    workshop: Pick<StoredWorkshop, "code" | "workshop">,
    links: readonly [NewLink, ...NewLink[]],
    session?: NewSession,
    onBench?: OnBench,
  ): Promise<boolean>;
  /** The widest scope a session has on a workshop: own, edit, facilitate or present; undefined where it has none, or there is no such workshop. */
  workshopScope(sessionHash: string, id: string, now: string): Promise<LinkScope | undefined>;
  /** A workshop with everybody in it; undefined where there is none. */
  workshopNow(id: string): Promise<WorkshopNow | undefined>;
  /** The open workshop of this code, else the one that had it last and is closed. */
  workshopByCode(code: string): Promise<StoredWorkshop | undefined>;
  /** The workshops this session may run, newest first, at most 50. */
  heldWorkshops(sessionHash: string, now: string): Promise<readonly HeldWorkshop[]>;
  /**
   * Changes a workshop with its row locked against votes and other changes. `change` is pure, sees every vote of the open rounds, and
   * returns null to leave everything as it is. Undefined where there is no such workshop, null where it was left.
   */
  changeWorkshop(
    id: string,
    change: (before: WorkshopNow) => WorkshopChange | null,
    now: string,
  ): Promise<WorkshopNow | null | undefined>;
  /** A seat for the person with this token, counted with the workshop's row locked; one who has a seat keeps it as it is. */
  takeSeat(id: string, tokenHash: string, joining: Joining, now: string): Promise<Seated>;
  /** The seat of a token in this workshop. */
  seatOf(id: string, tokenHash: string): Promise<Seat | undefined>;
  /** Notes that the person was told the rule that holds now. */
  acceptRule(id: string, tokenHash: string): Promise<boolean>;
  /**
   * Takes ballots of one workshop in one transaction that no change of the workshop can overlap: a vote is in the round it was cast for,
   * or it is refused. Outcomes in the order of the ballots; on the disk when this resolves.
   */
  castVotes(id: string, ballots: readonly SeatBallot[], now: number): Promise<readonly BallotOutcome[]>;
  /** The deadlines that run, in milliseconds since 1970. */
  deadlines(): Promise<readonly { readonly id: string; readonly at: number }[]>;
  /** Makes forgotten votes unreadable in the database's own files: by the time this resolves or, where that takes longer than a moment, in the background. Never rejects. */
  scrubVotes(): Promise<void>;
  /** The same for forgotten votes and names; names at the latest after an hour, where many rooms share a database. */
  scrubNames(): Promise<void>;
  readonly notices: Notices;
}
