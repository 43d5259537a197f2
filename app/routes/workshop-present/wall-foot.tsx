import type { RoomView } from "~/domain/workshop/room-view";
import { DiscussionPrompts } from "~/ui/workshop/discussion-prompts";
import { words as said } from "~/ui/workshop/room-words";
import { words } from "./words";

/** What a room is asked to do now, at the foot of the wall. */
export function WallFoot({ room }: { readonly room: RoomView }) {
  if (room.isPaused) return <p>{words.paused}</p>;
  switch (room.phase) {
    case "lobby":
      return <p>{said.rule(room.rule.mode, room.rule.threshold)}</p>;
    case "pre-work":
      return (
        <p>
          {room.preWork === null ? null : said.preWork(room.preWork.begun, room.preWork.finished, room.joined)}{" "}
          {words.preWorkHint}
        </p>
      );
    case "reading":
      return <p>{words.read}</p>;
    case "voting":
      return <p>{words.vote}</p>;
    case "revealed":
      return <DiscussionPrompts room={{ ...room, discuss: null }} atMost={1} />;
    case "discussing":
      return <DiscussionPrompts room={room} atMost={room.discuss === null ? 1 : 0} />;
    case "closed":
      return <p>{words.afterwards}</p>;
    default:
      return null;
  }
}
