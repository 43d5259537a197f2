import assert from "node:assert/strict";
import { dice } from "#test/security/dice";
import type { Mode } from "~/domain/workshop/settings";
import type { VoteTallies } from "~/domain/workshop/vote-tallies";
import type { Stream } from "../phone";
import type { ServedRooms } from "../workshop-room";
import type { Around } from "./around";
import { assertFile } from "./assert-file";
import { assertKept } from "./assert-kept";
import { Book } from "./book";
import { Consoles } from "./consoles";
import { Crowd } from "./crowd";
import { type Cast, Wire } from "./wire";

/** Every course begins with two votes on one question and a pause in the second, so that none passes for want of them. */
const OPENING =
  "onward onward wrong everybody twice look onward look again everybody pause twice vote crowd look resume crowd look rush".split(
    " ",
  );

export interface CourseRun {
  readonly mode: Mode;
  readonly threshold: number;
  readonly commands: number;
  /** The same seed gives the same commands, as far as the room answers alike. */
  readonly seed: number;
}

/** What a course has seen. */
export interface CourseSeen {
  readonly revealed: number;
  /** Revealed rounds of enough votes to show. */
  readonly shown: number;
  readonly interrupted: number;
  readonly votes: number;
  readonly refused: number;
  readonly frames: number;
  readonly framesInVotes: number;
  readonly framesOfReveals: number;
}

/** Runs a quick workshop of 50 phones, two consoles and a wall through random commands to its close; throws, with the command, where the server and the book differ. */
export async function runCourse(rooms: ServedRooms, run: CourseRun): Promise<CourseSeen> {
  const { mode, threshold } = run;
  const room = await rooms.open({ mode, threshold, scope: "quick" });
  const now = await rooms.plumbline.store.workshopNow(room.id);
  const { agenda = [], nones = [] } = now?.stored.workshop ?? {};
  const book = new Book(agenda, mode, threshold, nones);
  const course = new Course({ rooms, room, book, chance: dice(run.seed) });
  const done: string[] = [];
  try {
    await course.start();
    for (let index = 0; index < run.commands; index += 1) {
      done.push(OPENING[index] ?? course.choose());
      await course.perform(done.at(-1) ?? "");
      await course.check();
    }
    await course.finish();
  } catch (error) {
    throw new Error(`seed ${run.seed}, ${mode}, after ${done.length} commands, last: ${done.slice(-6).join(", ")}`, {
      cause: error,
    });
  } finally {
    course.stop();
  }
  return course.seen();
}

class Course {
  private readonly around: Around;
  private readonly crowd: Crowd;
  private readonly consoles: Consoles;
  private readonly screens: Stream<unknown>[] = [];

  constructor(around: Omit<Around, "wire">) {
    const casts: Cast[] = [];
    this.around = { ...around, wire: new Wire(around.book, casts) };
    this.crowd = new Crowd(this.around, casts);
    this.consoles = new Consoles(this.around);
  }

  async start(): Promise<void> {
    const { room, wire } = this.around;
    const [facilitator, presenter] = [await room.facilitator(), await room.presenter()];
    this.screens.push(facilitator, presenter);
    wire.watch("the console", null, true, facilitator.bytes);
    wire.watch("the wall", null, true, presenter.bytes);
    await this.crowd.arrive();
  }

  /** The next command, by weight. */
  choose(): string {
    const weights: Readonly<Record<string, number>> = {
      onward: 26,
      aside: 8,
      stale: 3,
      together: 6,
      crowd: this.around.book.phase === "voting" ? 30 : 1,
      rush: this.around.book.phase === "voting" ? 10 : 0,
      vote: 6,
      twice: 4,
      wrong: 5,
      join: 5,
      leave: 3,
      back: 4,
      look: 6,
      pause: this.around.book.phase === "voting" ? 3 : 0,
      resume: this.around.book.isPaused ? 20 : 0,
    };
    return this.around.chance.one(
      Object.entries(weights).flatMap(([name, weight]) => Array<string>(weight).fill(name)),
    );
  }

  async perform(command: string): Promise<void> {
    const { crowd, consoles } = this;
    const { chance, book } = this.around;
    switch (command) {
      case "onward":
        return consoles.press(consoles.onward());
      case "pause":
        return consoles.press({ event: "paused" });
      case "resume":
        return consoles.press({ event: "resumed" });
      case "aside":
        return consoles.press(consoles.aside());
      case "again":
        await consoles.press({ event: "discussion.opened" });
        return consoles.press({ event: "voting.opened" });
      case "stale":
        return consoles.press(consoles.onward(), book.step - 1 - chance.below(3));
      case "together":
        return consoles.pressTogether(consoles.onward(), chance.isLucky(0.5) ? consoles.onward() : consoles.aside());
      case "crowd":
        return crowd.together(chance.one([0.15, 0.5, 0.9]));
      case "everybody":
        return crowd.together(1);
      case "rush":
        return crowd.rush(consoles, { event: chance.one(["voting.closed", "voting.closed", "parked", "skipped"]) });
      case "vote":
        return crowd.vote(crowd.any(), ...crowd.here());
      case "twice":
        return crowd.voteTwice(crowd.any());
      case "wrong": {
        const [question, round] = crowd.here();
        const [other, otherRound] = [chance.one([...book.agenda, "no.such"]), round + chance.one([-1, 1, 7])];
        return chance.isLucky(0.5)
          ? crowd.vote(crowd.any(), other, round)
          : crowd.vote(crowd.any(), question, otherRound);
      }
      case "join":
        return crowd.join(crowd.any());
      case "leave":
        return crowd.leave(crowd.any());
      case "back":
        return crowd.comeBack(crowd.any());
      default:
        return this.look();
    }
  }

  /** What is stored is what the book holds, and what was sent is what it allows. */
  async check(): Promise<void> {
    const now = await this.around.rooms.plumbline.store.workshopNow(this.around.room.id);
    assert.ok(now);
    assertKept(now, this.around.book);
    this.around.wire.read();
  }

  /** Ends the workshop in the usual way; every stream ends, and the file says what the rounds said. */
  async finish(): Promise<void> {
    const { book } = this.around;
    if (book.isPaused) await this.consoles.press({ event: "resumed" });
    if (book.phase === "lobby") await this.consoles.press({ event: "begun" });
    if (book.phase !== "wrap-up") await this.consoles.press({ event: "wrapped-up" });
    await this.check();
    const body = await this.consoles.page(`/a/${this.around.room.id}/assessment.json`);
    assertFile((JSON.parse(body) as { votes: VoteTallies }).votes, book);
    await this.consoles.press({ event: "closed" });
    const streams = [...this.crowd.streams.values(), ...this.screens];
    await Promise.all(streams.map(({ ended }) => ended));
    await this.check();
    assert.equal((await this.around.room.phone().join("frontline")).status, 410);
  }

  stop(): void {
    for (const stream of [...this.crowd.streams.values(), ...this.screens]) stream.stop();
  }

  seen(): CourseSeen {
    const { ended, threshold, mode } = this.around.book;
    const revealed = ended.filter(({ isRevealed }) => isRevealed);
    const atLeast = mode === "anonymous" ? threshold : 1;
    return {
      revealed: revealed.length,
      shown: revealed.filter(({ votes }) => votes.size >= atLeast).length,
      interrupted: ended.length - revealed.length,
      votes: this.crowd.votes,
      refused: this.crowd.refused,
      frames: this.around.wire.frames,
      framesInVotes: this.around.wire.duringVotes,
      framesOfReveals: this.around.wire.withReveal,
    };
  }

  private async look(): Promise<void> {
    const { book, chance } = this.around;
    await this.crowd.look(chance.one([...book.seats.keys()]));
    await this.consoles.look();
  }
}
