import type { Instrument } from "~/domain/instrument";
import { facilitatorView } from "~/domain/workshop/facilitator-view";
import { participantView } from "~/domain/workshop/participant-view";
import { presenterView } from "~/domain/workshop/presenter-view";
import type { RoomView } from "~/domain/workshop/room-view";
import { roomView } from "~/domain/workshop/room-view";
import type { Viewer, WorkshopView } from "~/domain/workshop/view-for";
import type { Vote } from "~/domain/workshop/vote";
import type { WorkshopNow } from "~/storage/workshop-store";

/** Reasons from each end that a phone is sent; the wall has room for the others. */
const REASONS_ON_A_PHONE = 3;

/** A view, ready to be written to a stream. */
export interface Frame {
  /** The whole view as JSON. */
  readonly data: string;
  readonly bytes: Buffer;
}

/** The frames of one moment: what all share is worked out once, and what several are sent alike is encoded once. */
export interface Frames {
  /** A viewer's whole view; undefined for a seat that is not in the room. */
  of(viewer: FrameViewer): Frame | undefined;
  /** What phones see apart from head counts and the clock: where it changes, a frame does not wait. */
  readonly scene: string;
}

/** A viewer by the seat's id: the seat itself is read from the room of the moment. */
export type FrameViewer =
  | Exclude<Viewer, { kind: "participant" }>
  | { readonly kind: "participant"; readonly seat: string };

/** The frames of a workshop as it is now. */
export function framesOf({ stored, room }: WorkshopNow, instrument: Instrument, now: number): Frames {
  const { workshop } = stored;
  const shared = roomView(workshop, room, instrument, now);
  const phone = roomOnAPhone(shared);
  const wholeText = JSON.stringify(shared);
  const phoneText = JSON.stringify(phone);
  const seats = new Map(room.seats.map((seat) => [seat.id, seat]));
  const votes = votesBySeat(room.votes);
  const { voting, joined: _joined, preWork: _preWork, ...scene } = phone;
  const name = `${workshop.step}.${stored.revision}`;
  const made = new Map<string, Frame>();
  /** The view around the room's text, which is encoded already; its own part alone tells one phone's frame from another's. */
  const frame = (roomText: string, { room: _room, ...own }: WorkshopView): Frame => {
    const ownText = JSON.stringify(own);
    const known = made.get(ownText);
    if (known !== undefined) return known;
    const data = `{"room":${roomText},${ownText.slice(1)}`;
    const next = { data, bytes: Buffer.from(`id: ${name}\ndata: ${data}\n\n`) };
    made.set(ownText, next);
    return next;
  };
  return {
    scene: JSON.stringify([scene, voting?.round ?? null]),
    of: (viewer) => {
      switch (viewer.kind) {
        case "facilitator":
          return frame(wholeText, facilitatorView(shared, workshop, room, instrument, now));
        case "presenter":
          return frame(wholeText, presenterView(shared));
        case "participant": {
          const seat = seats.get(viewer.seat);
          if (seat === undefined) return undefined;
          const own = { ...room, votes: votes.get(seat.id) ?? [] };
          return frame(phoneText, participantView(phone, seat, workshop, own, instrument));
        }
      }
    },
  };
}

/** The room as a phone draws it: without who voted what, and with a few reasons of each end. */
export const roomOnAPhone = (room: RoomView): RoomView => ({
  ...room,
  people: null,
  reveal: room.reveal && {
    ...room.reveal,
    reasons: {
      low: room.reveal.reasons.low.slice(0, REASONS_ON_A_PHONE),
      high: room.reveal.reasons.high.slice(0, REASONS_ON_A_PHONE),
    },
  },
});

function votesBySeat(votes: readonly Vote[]): Map<string, Vote[]> {
  const bySeat = new Map<string, Vote[]>();
  for (const vote of votes) {
    const own = bySeat.get(vote.seat);
    if (own === undefined) bySeat.set(vote.seat, [vote]);
    else own.push(vote);
  }
  return bySeat;
}
