import { Announced } from "~/ui/workshop/announced";
import { JoinCode, Qr } from "~/ui/workshop/join-block";
import { words as room } from "~/ui/workshop/room-words";
import { useLiveView } from "~/ui/workshop/use-live-view";
import type { WorkshopScreen } from "~/web/workshop/view";
import { WallFoot } from "./wall-foot";
import { WallScene } from "./wall-scene";

/** The projector's screen: where the room is on top, what it looks at, and at the foot what to do and where to join; nothing to press. */
export function Wall({ screen }: { readonly screen: WorkshopScreen<"presenter"> }) {
  const { view, line: live } = useLiveView(screen.view, screen.liveHref);
  const { title, client, question, joined, doorLocked, phase, voting, reveal, isPaused, isConsoleGone } = view.room;
  const round = voting?.round ?? reveal?.round;
  const line = [
    question === null ? "" : room.position(question.place, question.of),
    round === undefined || round === 0 ? "" : room.rounds(round),
    isPaused ? room.paused : "",
    isConsoleGone ? room.consoleGone : "",
  ].filter(Boolean);
  const joinsLarge = phase === "lobby" || phase === "pre-work";
  return (
    <div className="projector">
      <Announced room={view.room} />
      <header className="wall-top num">
        <p className="font-serif text-lead font-semibold text-ink">{joinsLarge ? client : title}</p>
        <p className="sm:text-center">
          {live === "live" ? (
            <span>{line.join(" · ")}</span>
          ) : (
            <span className="font-semibold text-accent">{live === "asking" ? room.asking : room.notConnected}</span>
          )}
        </p>
        <p className={`sm:text-right ${joinsLarge ? "font-serif text-h2 font-semibold text-ink" : ""}`}>
          {phase === "closed" ? null : room.inTheRoom(joined)}
        </p>
      </header>
      <main className="wall-main">
        <WallScene room={view.room} join={screen.join} />
      </main>
      <footer className="wall-foot">
        <div className="min-w-0">
          <WallFoot room={view.room} />
        </div>
        {phase === "closed" || joinsLarge ? null : doorLocked ? (
          <p className="shrink-0 text-body">{room.doorLocked}</p>
        ) : (
          <div className="flex shrink-0 items-center gap-4 text-right text-body">
            <div>
              <p>{screen.join.place}</p>
              <JoinCode code={screen.join.code} className="text-lead text-ink" />
            </div>
            <Qr join={screen.join} className="w-18 shrink-0" />
          </div>
        )}
      </footer>
    </div>
  );
}
