import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { ParkForm } from "./settle-form";

interface ReadingParkProps {
  readonly view: FacilitatorView;
  readonly typed: Readonly<Record<string, string>>;
}

/** Parking a question before it was revealed: nobody here can answer it. */
export const ReadingPark = ({ view: { moves, room }, typed }: ReadingParkProps) =>
  moves.includes("parked") ? <ParkForm step={room.step} typed={typed} /> : null;
