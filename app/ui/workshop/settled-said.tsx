import type { ShownQuestion } from "~/domain/workshop/shown-question";
import type { Settled } from "~/domain/workshop/workshop";
import { words } from "./room-words";

interface SettledSaidProps {
  readonly settled: Settled;
  readonly question: ShownQuestion;
}

/** What the room made of the question: the description it agreed on with its evidence and note, or that it parked it. */
export function SettledSaid({ settled, question }: SettledSaidProps) {
  if (settled.kind !== "agreed")
    return (
      <div className="settled">
        <p className="text-lead">{words.parked}</p>
        <Note note={settled.kind === "parked" ? settled.note : ""} />
      </div>
    );
  const { answer, evidence, note } = settled;
  return (
    <div className="settled">
      <p className="settled-said">{agreedText(answer, question)}</p>
      {evidence === undefined ? null : <p className="mt-2 text-ink-2">{words.evidence[evidence]}</p>}
      <Note note={note} />
    </div>
  );
}

function agreedText(answer: Extract<Settled, { kind: "agreed" }>["answer"], { anchors, none }: ShownQuestion): string {
  if (answer === "none") return none ?? words.none;
  return answer === "not-applicable" ? words.doesNotApply : anchors[answer];
}

const Note = ({ note }: { readonly note: string }) =>
  note.trim() === "" ? null : <p className="mt-3 whitespace-pre-line">{words.note(note)}</p>;
