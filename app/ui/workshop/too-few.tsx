import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { words } from "./console-words";
import { MoveButton } from "./move-form";

/** Says before the first vote that too few are in the room for what anonymity promises, and offers the open mode. */
export function TooFew({ view: { tooFew, room, moves } }: { readonly view: FacilitatorView }) {
  if (tooFew === null || (room.phase !== "lobby" && room.phase !== "reading")) return null;
  return (
    <section className="border-l-[3px] border-accent bg-sheet px-4 py-3">
      <h2 className="text-h3">{words.tooFew.title(tooFew.people, tooFew.threshold)}</h2>
      <p className="mt-1 text-ink-2">{words.tooFew.text}</p>
      {moves.includes("mode.changed") ? (
        <MoveButton
          event="mode.changed"
          step={room.step}
          fields={{ mode: "open" }}
          label={words.tooFew.goOpen}
          className="mt-3"
        />
      ) : null}
    </section>
  );
}
