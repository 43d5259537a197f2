import type { RoomView } from "~/domain/workshop/room-view";
import { words } from "./room-words";

/** Says a change of phase politely to whoever listens to the screen. */
export function Announced({ room: { phase, question, voting } }: { readonly room: RoomView }) {
  return (
    <p role="status" className="sr-only">
      {words.announced(words.phases[phase], question?.text ?? null, voting?.round ?? null)}
    </p>
  );
}
