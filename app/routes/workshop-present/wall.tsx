import { Announced } from "~/ui/workshop/announced";
import { JoinCode, Qr } from "~/ui/workshop/join-block";
import { words as room } from "~/ui/workshop/room-words";
import { useLiveView } from "~/ui/workshop/use-live-view";
import type { WorkshopScreen } from "~/web/workshop/view";
import { WallScene } from "./wall-scene";

/** The projector's screen: the room, its code and its headcount; nothing to press. */
export function Wall({ screen }: { readonly screen: WorkshopScreen<"presenter"> }) {
  const { view, isConnected } = useLiveView(screen.view, screen.liveHref);
  const { title, question, joined, doorLocked, phase, voting, reveal, isPaused } = view.room;
  const round = voting?.round ?? reveal?.round;
  const line = [
    question === null ? "" : room.position(question.place, question.of),
    round === undefined || round === 0 ? "" : room.rounds(round),
    isPaused ? room.paused : "",
  ].filter(Boolean);
  return (
    <div className="projector">
      <Announced room={view.room} />
      <header className="wall-top num">
        <p className="font-serif text-lead font-semibold text-ink">{title}</p>
        <p>
          {line.join(" · ")}
          {isConnected ? null : <span className="text-accent"> {room.notConnected}</span>}
        </p>
        {phase === "closed" ? (
          <span />
        ) : (
          <div className="flex items-center justify-end gap-3 text-right">
            <div>
              <p>{doorLocked ? room.doorLocked : phase === "lobby" ? null : screen.join.place}</p>
              {phase === "lobby" || doorLocked ? null : <JoinCode code={screen.join.code} className="text-ink" />}
              <p className="font-semibold text-ink">{room.inTheRoom(joined)}</p>
            </div>
            {phase === "lobby" || doorLocked ? null : <Qr join={screen.join} className="w-20 shrink-0" />}
          </div>
        )}
      </header>
      <main className="wall-main">
        <WallScene room={view.room} join={screen.join} />
      </main>
    </div>
  );
}
