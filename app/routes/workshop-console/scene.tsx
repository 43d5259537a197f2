import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { Anchors } from "~/ui/workshop/anchors";
import { DiscussionPrompts } from "~/ui/workshop/discussion-prompts";
import type { Join } from "~/ui/workshop/join-block";
import { LastTime } from "~/ui/workshop/last-time";
import { nextStep } from "~/ui/workshop/next-step";
import { ParkForm } from "~/ui/workshop/park-form";
import { RevealSection } from "~/ui/workshop/reveal-section";
import { SettleForm } from "~/ui/workshop/settle-form";
import { SettledSaid } from "~/ui/workshop/settled-said";
import { SummaryList } from "~/ui/workshop/summary-list";
import { Lobby } from "./lobby";
import { words } from "./words";

interface SceneProps {
  readonly view: FacilitatorView;
  readonly typed: Readonly<Record<string, string>>;
  readonly join: Join;
  readonly presenterHref: string;
}

/** What the room is looking at. */
export function Scene({ view, typed, join, presenterHref }: SceneProps) {
  const { room } = view;
  switch (room.phase) {
    case "lobby":
    case "pre-work":
      return <Lobby view={view} join={join} presenterHref={presenterHref} />;
    case "last-time":
      return <LastTime room={room} mayJudge />;
    case "reading":
    case "voting":
      return room.question === null ? null : (
        <>
          <Anchors anchors={room.question.anchors} none={room.question.none} />
          {view.moves.includes("parked") ? <ParkForm step={room.step} typed={typed} /> : null}
        </>
      );
    case "revealed":
    case "discussing":
      return (
        <div key={room.question?.id} className="space-y-7">
          <RevealSection room={room} />
          <section>
            <h2 className="mb-2 text-h3">{words.discuss}</h2>
            <DiscussionPrompts room={room} atMost={2} />
          </section>
          <SettleForm view={view} typed={typed} isNext={nextStep(view).kind === "settle"} />
        </div>
      );
    case "agreed":
    case "parked":
      return room.settled === null || room.question === null ? null : (
        <SettledSaid settled={room.settled} question={room.question} />
      );
    case "wrap-up":
    case "closed":
      return room.summary === null ? null : <SummaryList questions={room.summary.questions} />;
  }
}
