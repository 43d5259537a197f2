import type { Instrument } from "../instrument";
import { isTooSmallForAnonymity, peopleTold } from "./people";
import { type PeopleView, peopleView } from "./people-view";
import { possibleMoves } from "./possible-moves";
import type { Room } from "./room";
import type { RoomView } from "./room-view";
import { hasBegunVoting } from "./rounds";
import type { NotedAction, Workshop } from "./workshop";
import type { Move } from "./workshop-events";

/** One line of the agenda. It says nothing of how anybody voted, before or after. */
export interface AgendaItem {
  readonly question: string;
  readonly name: string;
  readonly isCurrent: boolean;
  readonly settled: "agreed" | "parked" | "skipped" | null;
}

/** The console: the room, who is in it, the agenda, and what may be pressed. */
export interface FacilitatorView {
  readonly kind: "facilitator";
  readonly room: RoomView;
  readonly people: PeopleView;
  readonly agenda: readonly AgendaItem[];
  /** Buttons to draw; each sends the step of this view. */
  readonly moves: readonly Move["type"][];
  /** Where the first vote would be refused for want of people; offer open mode. */
  readonly tooFew: { readonly people: number; readonly threshold: number } | null;
  readonly actions: readonly NotedAction[];
}

/** What the console shows. `shared` is the `roomView` of the same moment; `now` the server's clock in milliseconds. */
export function facilitatorView(
  shared: RoomView,
  workshop: Workshop,
  room: Room,
  instrument: Instrument,
  now: number,
): FacilitatorView {
  const { agenda, settled, current, settings, actions } = workshop;
  const names = new Map(instrument.questions.map(({ id, name }) => [id, name]));
  return {
    kind: "facilitator",
    room: shared,
    people: peopleView(workshop, room),
    agenda: agenda.map((question) => ({
      question,
      name: names.get(question) ?? question,
      isCurrent: question === current,
      settled: settled[question]?.kind ?? null,
    })),
    moves: possibleMoves(workshop, room, instrument, now),
    tooFew:
      !hasBegunVoting(workshop) && isTooSmallForAnonymity(workshop, room)
        ? { people: peopleTold(workshop, room), threshold: settings.threshold }
        : null,
    actions,
  };
}
