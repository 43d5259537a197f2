import type { RoomView } from "~/domain/workshop/room-view";
import { type Tally, votersOf } from "~/domain/workshop/tally";
import { Distribution } from "./distribution";
import { PeopleVotes } from "./people-votes";
import { RevealReading } from "./reveal-reading";
import { words } from "./reveal-words";

interface RevealSectionProps {
  readonly room: RoomView;
  /** Whether it hangs on the wall: no table to open, fewer reasons. */
  readonly wall?: boolean;
}

/** Descriptions of so many characters together leave the wall no room for what to ask. */
const LONG = 520;

const isNone = ({ none = 0, dontKnow }: Tally) => none > dontKnow;

const isLong = (anchors: readonly string[]) => anchors.join("").length > LONG;

/** A revealed vote: the distribution first, beside it what it says. */
export function RevealSection({ room, wall = false }: RevealSectionProps) {
  const { reveal, question, roles, rule } = room;
  if (reveal === null || question === null) return null;
  if (reveal.total === null || reveal.agreement === null)
    return (
      <p className="text-lead">
        {reveal.isHidden
          ? words.hidden(reveal.voters, rule.threshold)
          : reveal.total === null || reveal.voters === 0
            ? words.nobody
            : isNone(reveal.total)
              ? words.allNone(reveal.total.none ?? 0, reveal.voters)
              : words.allUnknown(votersOf(reveal.total) - (reveal.total.none ?? 0))}
      </p>
    );
  return (
    <div className={`reveal ${isLong(question.anchors) ? "reveal-long" : ""}`}>
      <Distribution reveal={reveal} question={question} roles={roles} table={!wall} />
      <div className="space-y-5">
        <RevealReading reveal={reveal} roles={roles} reasons={wall ? 1 : 5} />
        {room.people === null ? null : <PeopleVotes people={room.people} roles={roles} open={wall} />}
      </div>
    </div>
  );
}
