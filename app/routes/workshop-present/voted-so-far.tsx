import type { RoomView } from "~/domain/workshop/room-view";
import { Timer } from "~/ui/workshop/timer";
import { words } from "./words";

/** How many have voted, large, and the time left where the vote has a limit; nothing before it is open. */
export function VotedSoFar({ room }: { readonly room: RoomView }) {
  if (room.voting === null) return null;
  return (
    <div className="num">
      <p className="wall-number">{words.voted(room.voting.voted, room.joined)}</p>
      <p className="text-lead text-ink-2">{words.haveVoted}</p>
      <p className="mt-6">
        <Timer room={room} className="text-display" />
      </p>
    </div>
  );
}
