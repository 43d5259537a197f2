import type { RoomView } from "~/domain/workshop/room-view";
import { ActionsList } from "~/ui/workshop/actions-list";
import { Anchors } from "~/ui/workshop/anchors";
import { DiscussionPrompts } from "~/ui/workshop/discussion-prompts";
import { type Join, JoinBlock } from "~/ui/workshop/join-block";
import { LastTime } from "~/ui/workshop/last-time";
import { RevealSection } from "~/ui/workshop/reveal-section";
import { words as said } from "~/ui/workshop/room-words";
import { SettledSaid } from "~/ui/workshop/settled-said";
import { SummaryList } from "~/ui/workshop/summary-list";
import { VotedSoFar } from "./voted-so-far";
import { words } from "./words";

interface WallSceneProps {
  readonly room: RoomView;
  readonly join: Join;
}

/** What hangs on the wall in each phase. */
export function WallScene({ room, join }: WallSceneProps) {
  const { phase, question, settled, summary } = room;
  const heading = (
    <h1 className={question === null ? "wall-title" : "wall-question"}>
      {question?.text ?? said.headings(phase, room.title)}
    </h1>
  );
  switch (phase) {
    case "lobby":
      return (
        <>
          <h1 className="wall-title">{room.client === "" ? room.title : `${room.title}, ${room.client}`}</h1>
          <JoinBlock join={join} size="wall" />
          <p className="wall-foot">{said.rule(room.rule.mode, room.rule.threshold)}</p>
        </>
      );
    case "pre-work":
      return (
        <>
          {heading}
          <JoinBlock join={join} size="wall" />
          <p className="wall-foot">
            {room.preWork === null ? null : said.preWork(room.preWork.begun, room.preWork.finished, room.joined)}{" "}
            {words.preWorkHint}
          </p>
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
            <Anchors anchors={question.anchors} />
            <VotedSoFar room={room} />
          </div>
          <p className="wall-foot">{phase === "reading" ? words.read : words.vote}</p>
        </>
      );
    case "revealed":
    case "discussing":
      return (
        <>
          {heading}
          <RevealSection room={room} wall />
          <div className="wall-foot">
            <DiscussionPrompts room={phase === "revealed" ? { ...room, discuss: null } : room} atMost={1} />
          </div>
        </>
      );
    case "agreed":
    case "parked":
      return question === null || settled === null ? null : (
        <>
          {heading}
          <p className="phase-tag w-fit">{said.phases[phase]}</p>
          <SettledSaid settled={settled} question={question} />
        </>
      );
    case "wrap-up":
    case "closed":
      return summary === null ? (
        heading
      ) : (
        <>
          {heading}
          <p className="text-lead text-ink-2">
            {said.summary(
              summary.questions.filter((each) => each.settled?.kind === "agreed").length,
              summary.questions.length,
            )}
          </p>
          <SummaryList questions={summary.questions} />
          {summary.actions.length === 0 ? null : (
            <section>
              <h2 className="mb-2">{words.actions}</h2>
              <ActionsList actions={summary.actions} />
            </section>
          )}
          {phase === "closed" ? <p className="wall-foot">{words.afterwards}</p> : null}
        </>
      );
  }
}
