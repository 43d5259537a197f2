import type { Instrument } from "~/domain/instrument";
import { castVote } from "~/domain/workshop/cast-vote";
import { newWorkshop } from "~/domain/workshop/new-workshop";
import type { Room } from "~/domain/workshop/room";
import type { Seat } from "~/domain/workshop/seat";
import { defaultSettings, type Settings } from "~/domain/workshop/settings";
import { steer } from "~/domain/workshop/steer";
import { takeSeat } from "~/domain/workshop/take-seat";
import type { VoteLevel } from "~/domain/workshop/tally";
import { withVote } from "~/domain/workshop/vote";
import type { LastTimeAction, Phase, Workshop } from "~/domain/workshop/workshop";
import type { Jotting, Move } from "~/domain/workshop/workshop-events";
import { smallInstrument } from "./small-instrument";

type Bare<Event> = Event extends Move ? Omit<Event, "step" | "now"> : Event;

/** What a test says of an event: the step and the clock are the meeting's. */
export type Said = Bare<Move> | Jotting;

/** A workshop and its room, stepped the way a server does it: refused things change nothing, ended rounds are forgotten. */
export class Meeting {
  workshop: Workshop;
  room: Room = { seats: [], votes: [] };
  now = 1_000_000;

  constructor(
    settings: Partial<Settings> = {},
    lastTime: readonly Omit<LastTimeAction, "state">[] = [],
    readonly instrument: Instrument = smallInstrument,
  ) {
    const made = newWorkshop(
      { ...defaultSettings(smallInstrument), title: "Team day", ...settings },
      instrument,
      lastTime,
    );
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    this.workshop = made.workshop;
  }

  /** Takes a seat; returns it, or the refusal. */
  join(role: string, id = `seat-${this.room.seats.length}`, name?: string): Seat | string {
    const taken = takeSeat(this.workshop, this.room.seats.length, {
      id,
      role,
      ...(name === undefined ? {} : { name }),
    });
    if (!taken.ok) return taken.refusal;
    this.room = { ...this.room, seats: [...this.room.seats, taken.seat] };
    return taken.seat;
  }

  /** So many seats of each role. */
  seat(counts: Readonly<Record<string, number>>): this {
    for (const [role, count] of Object.entries(counts)) for (let left = count; left > 0; left--) this.join(role);
    return this;
  }

  /** The phase after an event, or the refusal. */
  say(said: Said, step = this.workshop.step): Phase | string {
    const event =
      "action" in said || said.type === "action.removed" || said.type === "last-time.judged"
        ? said
        : { ...said, step, now: this.now };
    const steered = steer(this.workshop, this.room, this.instrument, event as Move | Jotting);
    if (!steered.ok) return steered.refusal;
    this.workshop = steered.workshop;
    if (steered.forget.votes) this.room = { ...this.room, votes: [] };
    return this.workshop.phase;
  }

  /** Says several things that must all be accepted. */
  through(...types: readonly (Said | Said["type"])[]): this {
    for (const said of types) {
      const before = this.workshop;
      const outcome = this.say((typeof said === "string" ? { type: said } : said) as Said);
      if (this.workshop === before) throw new Error(`${JSON.stringify(said)} in ${before.phase}: ${outcome}`);
    }
    return this;
  }

  /** Casts a vote in the round that runs; "counted" or the refusal. */
  vote(
    seat: number | Seat,
    level: VoteLevel,
    given: { question?: string; round?: number; reason?: string } = {},
  ): string {
    const voter = typeof seat === "number" ? this.room.seats[seat] : seat;
    if (voter === undefined) throw new Error(`No seat ${seat}`);
    const ballot = {
      question: this.workshop.current ?? "",
      round: this.workshop.open?.round ?? 0,
      level,
      ...given,
    };
    const cast = castVote(this.workshop, voter, ballot, this.now);
    if (!cast.ok) return cast.refusal;
    this.room = { ...this.room, votes: withVote(this.room.votes, cast.vote) };
    return "counted";
  }

  /** One vote a seat, in the order of the seats. */
  votes(...levels: readonly VoteLevel[]): this {
    for (const [seat, level] of levels.entries()) {
      const outcome = this.vote(seat, level);
      if (outcome !== "counted") throw new Error(outcome);
    }
    return this;
  }
}
