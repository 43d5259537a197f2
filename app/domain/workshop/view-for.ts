import type { Instrument } from "../instrument";
import { type FacilitatorView, facilitatorView } from "./facilitator-view";
import { type ParticipantView, participantView } from "./participant-view";
import { type PresenterView, presenterView } from "./presenter-view";
import type { Room } from "./room";
import { roomView } from "./room-view";
import type { Seat } from "./seat";
import type { Workshop } from "./workshop";

/** Who looks: decided by the link or the seat, never by what a request says of itself. */
export type Viewer =
  | { readonly kind: "facilitator" }
  | { readonly kind: "presenter" }
  | { readonly kind: "participant"; readonly seat: Seat };

export type WorkshopView = FacilitatorView | PresenterView | ParticipantView;

/** All that may be sent to a client of this kind at this moment; nothing else of a workshop may leave the server while it runs. */
export function viewFor(
  viewer: Viewer,
  workshop: Workshop,
  room: Room,
  instrument: Instrument,
  now: number,
): WorkshopView {
  const shared = roomView(workshop, room, instrument, now);
  switch (viewer.kind) {
    case "facilitator":
      return facilitatorView(shared, workshop, room, instrument, now);
    case "presenter":
      return presenterView(shared);
    case "participant":
      return participantView(shared, viewer.seat, workshop, room, instrument);
  }
}
