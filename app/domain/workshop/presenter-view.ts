import type { RoomView } from "./room-view";

/** The projector: the room and nothing more. Controls and who is missing stay off the wall. */
export interface PresenterView {
  readonly kind: "presenter";
  readonly room: RoomView;
}

/** What the projector shows. */
export const presenterView = (room: RoomView): PresenterView => ({ kind: "presenter", room });
