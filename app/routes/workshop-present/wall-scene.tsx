import type { RoomView } from "~/domain/workshop/room-view";
import { Anchors } from "~/ui/workshop/anchors";
import { type Join, JoinBlock } from "~/ui/workshop/join-block";
import { LastTime } from "~/ui/workshop/last-time";
import { RevealSection } from "~/ui/workshop/reveal-section";
import { words as said } from "~/ui/workshop/room-words";
import { SettledSaid } from "~/ui/workshop/settled-said";
import { VotedSoFar } from "./voted-so-far";
import { WallSummary } from "./wall-summary";

interface WallSceneProps {
  readonly room: RoomView;
  readonly join: Join;
}

/** What hangs on the wall in each phase. */
export function WallScene({ room, join }: WallSceneProps) {
  const { phase, question, settled, summary } = room;
  const heading = (
    <h1 className={question === null ? "wall-title" : room.reveal === null ? "wall-question" : "wall-question-told"}>
      {question?.text ?? said.headings(phase, room.title)}
    </h1>
  );
  switch (phase) {
    case "lobby":
    case "pre-work":
      return (
        <>
          {heading}
          <JoinBlock join={join} size="wall" />
        </>
      );
    case "last-time":
      return (
        <>
          {heading}
          <LastTime room={room} />
        </>
      );
    case "reading":
    case "voting":
      return question === null ? null : (
        <>
          {heading}
          <div className="wall-vote">
            <Anchors anchors={question.anchors} none={question.none} />
            <VotedSoFar room={room} />
          </div>
        </>
      );
    case "revealed":
    case "discussing":
      return (
        <>
          {heading}
          <RevealSection room={room} wall />
        </>
      );
    case "agreed":
    case "parked":
      return question === null || settled === null ? null : (
        <>
          {heading}
          {phase === "agreed" ? <p className="mt-4 text-lead text-ink-2">{said.phases.agreed}</p> : null}
          <SettledSaid settled={settled} question={question} />
        </>
      );
    case "wrap-up":
    case "closed":
      return (
        <>
          {heading}
          {summary === null ? null : <WallSummary summary={summary} />}
        </>
      );
  }
}
