import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { words } from "./console-words";
import { MoveButton } from "./move-form";
import type { NextStep } from "./next-step";

interface OtherStepsProps {
  readonly view: FacilitatorView;
  readonly next: NextStep;
}

/** What else may be done where the room stands, folded away behind one word. */
export function OtherSteps({ view: { room, moves, agenda }, next }: OtherStepsProps) {
  const current = agenda.find(({ isCurrent }) => isCurrent)?.question;
  const steps = [
    { event: "discussion.opened" as const, label: words.discussFirst },
    { event: "voting.opened" as const, label: words.voteAgain },
    { event: "begun" as const, label: words.beginNow },
    { event: "time.extended" as const, label: words.extend, fields: { seconds: "60" } },
    { event: "paused" as const, label: words.pause },
    ...(current === undefined || room.phase === "reading"
      ? []
      : [{ event: "went-back" as const, label: words.restart, fields: { question: current } }]),
    { event: "skipped" as const, label: words.skip },
    { event: "wrapped-up" as const, label: words.wrapUp },
    ...(room.phase === "lobby" ? [{ event: "closed" as const, label: words.close }] : []),
  ].filter(({ event }) => moves.includes(event) && !(next.kind === "move" && next.move === event));
  if (steps.length === 0) return null;
  return (
    <details key={`${room.phase} ${current}`} className="other-steps">
      <summary className="button-quiet">{words.others}</summary>
      <div className="mt-3 flex flex-wrap gap-2">
        {steps.map(({ event, label, ...rest }) => (
          <MoveButton key={event} event={event} step={room.step} label={label} {...rest} />
        ))}
      </div>
    </details>
  );
}
