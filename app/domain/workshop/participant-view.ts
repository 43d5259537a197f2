import type { Instrument } from "../instrument";
import type { Room } from "./room";
import type { RoomView } from "./room-view";
import type { Seat } from "./seat";
import { type ShownQuestion, shownQuestion } from "./shown-question";
import type { VoteLevel } from "./tally";
import { PRE_WORK_ROUND, type Vote } from "./vote";
import type { Workshop } from "./workshop";

/** What this seat has said in a round that is still open, so that a phone that reloads finds it again. */
export interface OwnVote {
  readonly level: VoteLevel;
  readonly reason: string | null;
}

/** A phone: the room, and of votes its own only. */
export interface ParticipantView {
  readonly kind: "participant";
  readonly room: RoomView;
  readonly role: string;
  readonly name: string | null;
  /** Whether the mode has changed since this person was told: say it, and go on only when they do. */
  readonly isToBeAsked: boolean;
  /** In the vote that runs now; null before voting, and gone with the reveal. */
  readonly vote: OwnVote | null;
  /** While people answer alone: every question with this seat's answer so far; else empty. */
  readonly preWork: readonly { readonly question: ShownQuestion; readonly vote: OwnVote | null }[];
}

/** What one phone shows; a late joiner is where the room is. `shared` is the `roomView` of the same moment. */
export function participantView(
  shared: RoomView,
  seat: Seat,
  workshop: Workshop,
  room: Room,
  instrument: Instrument,
): ParticipantView {
  const { phase, current, open, agenda, rule } = workshop;
  const own = room.votes.filter((vote) => vote.seat === seat.id);
  const ownVote = (question: string | null, round: number | undefined): OwnVote | null => {
    const vote = own.findLast((candidate) => candidate.question === question && candidate.round === round);
    return vote === undefined ? null : said(vote);
  };
  return {
    kind: "participant",
    room: shared,
    role: seat.role,
    name: seat.name,
    isToBeAsked: seat.agreedTo !== rule,
    vote: ownVote(current, open?.round),
    preWork:
      phase === "pre-work"
        ? agenda.flatMap((id) => {
            const question = shownQuestion(id, workshop, instrument);
            return question === null ? [] : [{ question, vote: ownVote(id, PRE_WORK_ROUND) }];
          })
        : [],
  };
}

const said = ({ level, reason }: Vote): OwnVote => ({ level, reason: reason ?? null });
