import type { RefObject } from "react";
import type { RoomView } from "~/domain/workshop/room-view";
import type { LineState } from "~/line/live-line";
import { words } from "./room-words";
import { Timer } from "./timer";

interface PhaseHeadingProps {
  readonly room: RoomView;
  readonly joined: number;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly line: LineState;
}

/** Where the room is: workshop, question and vote in a line, then the question itself, then how many have voted. */
export function PhaseHeading({ room, joined, heading, line: live }: PhaseHeadingProps) {
  const { question, voting, phase, reveal, preWork } = room;
  const round = voting?.round ?? reveal?.round;
  const line = [
    phase === "lobby" ? room.client : room.title,
    question === null ? "" : words.position(question.place, question.of),
    round === undefined || round === 0 ? "" : words.rounds(round),
  ].filter(Boolean);
  return (
    <header>
      {line.length === 0 ? null : <p className="eyebrow num mb-3">{line.join(" · ")}</p>}
      <p className="flex flex-wrap items-center gap-x-4 font-semibold">
        {room.isPaused || question !== null ? (
          <span className="phase-tag">{room.isPaused ? words.paused : words.phases[phase]}</span>
        ) : null}
        {voting === null ? null : <span className="num">{words.voted(voting.voted, joined)}</span>}
        <Timer room={room} />
        {preWork === null ? null : (
          <span className="num font-normal">{words.preWork(preWork.begun, preWork.finished, joined)}</span>
        )}
      </p>
      <h1 ref={heading} tabIndex={-1} className="mt-2 max-w-[26em]">
        {question?.text ?? words.headings(phase, room.title)}
      </h1>
      {question?.hint && (phase === "reading" || phase === "voting") ? (
        <p className="mt-2 text-ink-2">{question.hint}</p>
      ) : null}
      {live === "live" ? null : (
        <p role="status" className="mt-2 font-semibold text-accent">
          {live === "asking" ? words.asking : words.notConnected}
        </p>
      )}
    </header>
  );
}
