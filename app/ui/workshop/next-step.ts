import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import type { Move } from "~/domain/workshop/workshop-events";
import { words } from "./console-words";

/** The one thing to press next: a step, the form that settles a question, or nothing but the results. */
export type NextStep =
  | { readonly kind: "move"; readonly move: Move["type"]; readonly label: string; readonly hint: string }
  | { readonly kind: "settle"; readonly hint: string }
  | { readonly kind: "none"; readonly hint: string };

/** What a facilitator most likely does next, given where the room stands; everything else stays possible beside it. */
export function nextStep(view: FacilitatorView): NextStep {
  const { room, moves, people, agenda } = view;
  const move = (type: Move["type"], label: string, hint: string): NextStep =>
    moves.includes(type) ? { kind: "move", move: type, label, hint } : { kind: "none", hint };
  const { moves: labels, hints } = words;
  const isOneLeft = agenda.some(({ isCurrent, settled }) => !isCurrent && settled === null);
  const onward = isOneLeft ? labels["moved-on"] : labels.toWrapUp;
  if (room.isPaused) return move("resumed", labels.resumed, hints.paused);
  switch (room.phase) {
    case "lobby":
      return moves.includes("pre-work.opened")
        ? move("pre-work.opened", labels["pre-work.opened"], hints["pre-work"])
        : move("begun", labels.begun, hints.lobby(people.joined));
    case "pre-work":
      return move("pre-work.closed", labels["pre-work.closed"], hints["pre-work"]);
    case "last-time":
      return move("moved-on", labels.firstQuestion, hints["last-time"]);
    case "reading":
      return move("voting.opened", labels["voting.opened"], view.tooFew === null ? hints.reading : hints.tooFew);
    case "voting":
      return move(
        "voting.closed",
        labels["voting.closed"],
        people.joined > 0 && people.voted === people.joined ? hints.votingAll : hints.voting,
      );
    case "revealed":
      return isTogether(view)
        ? { kind: "settle", hint: hints.revealedTogether }
        : move("discussion.opened", labels["discussion.opened"], hints.revealedApart);
    case "discussing":
      return isTogether(view) || hasVotedTwice(view)
        ? { kind: "settle", hint: hints.discussingAgain }
        : move("voting.opened", labels.again, hints.discussing);
    case "agreed":
      return move("moved-on", onward, hints.agreed);
    case "parked":
      return move("moved-on", onward, hints.parked);
    case "wrap-up":
      return move("closed", labels.closed, hints["wrap-up"]);
    case "closed":
      return { kind: "none", hint: hints.closed };
  }
}

const isTogether = ({ room: { reveal } }: FacilitatorView) => reveal?.agreement?.reading === "agreement";

/** A second vote in the room; answers given alone before the meeting are round 0 and do not count here. */
const hasVotedTwice = ({ room: { reveal } }: FacilitatorView) => (reveal?.round ?? 0) > 1;
