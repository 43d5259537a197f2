import assert from "node:assert/strict";
import { type Dice, dice } from "#test/security/dice";
import type { Mode } from "~/domain/workshop/settings";
import type { VoteLevel } from "~/domain/workshop/tally";
import type { VoteTallies } from "~/domain/workshop/vote-tallies";
import { Phone, type Stream } from "../phone";
import type { ServedRooms, WorkshopRoom } from "../workshop-room";
import { Book, type Pressed } from "./book";
import { assertGroups } from "./counted";
import { assertKept } from "./kept";
import { type Cast, Wire } from "./wire";

const PHONES = 50;
const LEVELS: readonly VoteLevel[] = [0, 1, 2, 3, 4, "dont-know"];
/** So that some roles are too small to show apart and some are not. */
const ROLES = [
  "frontline",
  "frontline",
  "frontline",
  "frontline",
  "cx-team",
  "cx-team",
  "executive",
  "manager",
  "support-function",
];

/** What leads on from each phase. */
const ONWARD: Readonly<Record<string, string>> = {
  lobby: "begun",
  reading: "voting.opened",
  voting: "voting.closed",
  revealed: "discussion.opened",
  discussing: "voting.opened",
  agreed: "moved-on",
  parked: "moved-on",
  "wrap-up": "went-back",
};

const EVENTS = [...new Set([...Object.values(ONWARD), "agreed", "parked", "skipped", "paused", "resumed"])];
const ASIDES = [...EVENTS, "door.locked", "door.unlocked", "wrapped-up", "closed"];

/** Every course begins with a vote that everybody takes part in and its reveal, so that none passes for want of one. */
const OPENING = ["onward", "onward", "wrong", "everybody", "twice", "look", "onward", "look"];

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
  const book = new Book(now?.stored.workshop.agenda ?? [], mode, threshold);
  const course = new Course(rooms, room, book, dice(run.seed));
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
  private readonly phones: readonly Phone[];
  private readonly desks: readonly Phone[];
  private readonly streams = new Map<number, Stream<unknown>>();
  private readonly screens: Stream<unknown>[] = [];
  private readonly casts: Cast[] = [];
  private readonly wire: Wire;
  private votes = 0;
  private refused = 0;

  constructor(
    private readonly rooms: ServedRooms,
    private readonly room: WorkshopRoom,
    private readonly book: Book,
    private readonly chance: Dice,
  ) {
    this.wire = new Wire(book, this.casts);
    this.phones = Array.from({ length: PHONES }, () => room.phone());
    this.desks = [0, 1].map(() => new Phone(rooms.origin, room.id, room.code, room.cookie));
  }

  async start(): Promise<void> {
    const [facilitator, presenter] = [await this.room.facilitator(), await this.room.presenter()];
    this.screens.push(facilitator, presenter);
    this.wire.watch("the console", null, true, facilitator.bytes);
    this.wire.watch("the wall", null, true, presenter.bytes);
    for (const [index, phone] of this.phones.entries())
      this.wire.watch(`phone ${index}`, index, false, () => phone.received.join("\n"));
    for (const [index, desk] of this.desks.entries())
      this.wire.watch(`desk ${index}`, null, false, () => desk.received.join("\n"));
    for (const phone of this.phones.slice(0, PHONES / 2).keys()) await this.join(phone);
  }

  /** The next command, by weight. */
  choose(): string {
    const weights: Readonly<Record<string, number>> = {
      onward: 26,
      aside: 8,
      stale: 3,
      together: 6,
      crowd: this.book.phase === "voting" ? 30 : 1,
      rush: this.book.phase === "voting" ? 10 : 0,
      vote: 6,
      twice: 4,
      wrong: 5,
      join: 5,
      leave: 3,
      back: 4,
      look: 6,
      resume: this.book.isPaused ? 20 : 0,
    };
    return this.chance.one(Object.entries(weights).flatMap(([name, weight]) => Array<string>(weight).fill(name)));
  }

  async perform(command: string): Promise<void> {
    const { chance, book } = this;
    switch (command) {
      case "onward":
        return this.press(this.onward());
      case "resume":
        return this.press({ event: "resumed" });
      case "aside":
        return this.press(this.aside());
      case "stale":
        return this.press(this.onward(), book.step - 1 - chance.below(3));
      case "together":
        return this.pressTogether(this.onward(), chance.isLucky(0.5) ? this.onward() : this.aside());
      case "crowd":
        return this.crowd(chance.one([0.15, 0.5, 0.9]));
      case "everybody":
        return this.crowd(1);
      case "rush":
        return this.rush();
      case "vote":
        return this.vote(chance.below(PHONES), ...this.here());
      case "twice":
        return this.voteTwice(chance.below(PHONES));
      case "wrong": {
        const [question, round] = this.here();
        const [other, otherRound] = [chance.one([...book.agenda, "no.such"]), round + chance.one([-1, 1, 7])];
        return chance.isLucky(0.5)
          ? this.vote(chance.below(PHONES), other, round)
          : this.vote(chance.below(PHONES), question, otherRound);
      }
      case "join":
        return this.join(chance.below(PHONES));
      case "leave":
        return this.leave(chance.below(PHONES));
      case "back":
        return this.comeBack(chance.below(PHONES));
      default:
        return this.look();
    }
  }

  /** What is stored is what the book holds, and what was sent is what it allows. */
  async check(): Promise<void> {
    const now = await this.rooms.plumbline.store.workshopNow(this.room.id);
    assert.ok(now);
    assertKept(now, this.book);
    this.wire.read();
  }

  /** Ends the workshop in the usual way; every stream ends, and the file says what the rounds said. */
  async finish(): Promise<void> {
    const { book } = this;
    if (book.isPaused) await this.press({ event: "resumed" });
    if (book.phase === "lobby") await this.press({ event: "begun" });
    if (book.phase !== "wrap-up") await this.press({ event: "wrapped-up" });
    await this.check();
    const [desk] = this.desks;
    const { body } = (await desk?.send("GET", `/a/${this.room.id}/assessment.json`)) ?? { body: "" };
    this.assertFile((JSON.parse(body) as { votes: VoteTallies }).votes);
    await this.press({ event: "closed" });
    for (
      const end = Date.now() + 5_000;
      [...this.streams.values(), ...this.screens].some(({ isEnded }) => !isEnded());
    ) {
      assert.ok(Date.now() < end, "a stream goes on after the close");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await this.check();
    assert.equal((await this.room.phone().join("frontline")).status, 410);
  }

  stop(): void {
    for (const stream of [...this.streams.values(), ...this.screens]) stream.stop();
  }

  seen(): CourseSeen {
    const { ended, threshold, mode } = this.book;
    const revealed = ended.filter(({ isRevealed }) => isRevealed);
    const atLeast = mode === "anonymous" ? threshold : 1;
    return {
      revealed: revealed.length,
      shown: revealed.filter(({ votes }) => votes.size >= atLeast).length,
      interrupted: ended.length - revealed.length,
      votes: this.votes,
      refused: this.refused,
      frames: this.wire.frames,
      framesInVotes: this.wire.duringVotes,
      framesOfReveals: this.wire.withReveal,
    };
  }

  private onward(): Pressed {
    const { book, chance } = this;
    const isEnough = ["revealed", "discussing"].includes(book.phase) && chance.isLucky(0.4);
    return this.filled(isEnough ? "agreed" : (ONWARD[book.phase] ?? "closed"));
  }

  /** Anything else, at any time; what would end the course is pressed only where it is refused. */
  private aside(): Pressed {
    const event = this.chance.one(ASIDES);
    const wouldEnd = event === "closed" && this.book.takes({ event }, this.book.step);
    return this.filled(wouldEnd ? "paused" : event);
  }

  private filled(event: string): Pressed {
    const { book, chance } = this;
    if (event === "agreed") return { event, answer: String(chance.below(5)), note: "as discussed" };
    if (event !== "went-back") return { event };
    return { event, question: chance.one(book.phase === "wrap-up" ? [...book.settled, ...book.agenda] : book.agenda) };
  }

  private async post(desk: number, pressed: Pressed, step: number): Promise<boolean> {
    const fields = { ...pressed, step: String(step) };
    const { status } = (await this.desks[desk]?.send("POST", `/w/${this.room.id}`, fields)) ?? { status: 0 };
    if (status !== 303) assert.ok(status === 409 || status === 422, `${pressed.event} was answered with ${status}`);
    return status === 303;
  }

  private async press(pressed: Pressed, step = this.book.step): Promise<void> {
    const { phase } = this.book;
    const isTaken = this.book.takes(pressed, step);
    assert.equal(await this.post(0, pressed, step), isTaken, `${JSON.stringify(pressed)} in ${phase}, step ${step}`);
    if (isTaken) this.book.take(pressed);
  }

  /** Two consoles at once: if either press may be taken, one of them is, and one only. */
  private async pressTogether(...both: readonly [Pressed, Pressed]): Promise<void> {
    const { step } = this.book;
    const may = both.map((pressed) => this.book.takes(pressed, step));
    const taken = await Promise.all(both.map((pressed, desk) => this.post(desk, pressed, step)));
    const won = both.filter((_, index) => taken[index]);
    assert.equal(won.length, may.includes(true) ? 1 : 0, `${JSON.stringify(both)} at once`);
    for (const pressed of won) {
      assert.ok(this.book.takes(pressed, step), `${pressed.event} was taken out of turn`);
      this.book.take(pressed);
    }
  }

  private here(): readonly [string, number] {
    return [this.book.question ?? this.book.agenda[0] ?? "", this.book.round ?? 1];
  }

  /** Sends a vote; resolves with it and whether it was acknowledged. */
  private async cast(phone: number, question: string, round: number) {
    this.votes += 1;
    const reason = this.chance.isLucky(0.4) ? `why-${this.votes}-end` : "";
    const level = this.chance.one(LEVELS);
    const cast: Cast = { phone, question, round, level, reason };
    const at = this.casts.push(cast) - 1;
    const { status } = (await this.phones[phone]?.vote(question, round, level, reason)) ?? { status: 0 };
    const isCounted = status === 204;
    const refusal = this.book.seats.has(phone) ? 409 : 403;
    if (!isCounted) {
      assert.equal(status, refusal);
      this.refused += 1;
      this.casts[at] = { ...cast, reason: "refused" };
    }
    return { cast, isCounted };
  }

  private async vote(phone: number, question: string, round: number): Promise<void> {
    const counts = this.book.counts(phone, question, round);
    const { cast, isCounted } = await this.cast(phone, question, round);
    assert.equal(isCounted, counts, `a vote of phone ${phone} for ${question}, round ${round}`);
    if (isCounted) this.book.votes.set(phone, cast);
  }

  /** Many phones at the same moment. */
  private async crowd(share: number): Promise<void> {
    const phones = [...this.phones.keys()].filter(() => this.chance.isLucky(share));
    await Promise.all(phones.map((phone) => this.vote(phone, ...this.here())));
  }

  /** The reveal (or leaving the vote) among votes that are still coming: what was acknowledged counts, what was refused does not. */
  private async rush(): Promise<void> {
    const { book, chance } = this;
    const pressed = this.filled(chance.one(["voting.closed", "voting.closed", "parked", "skipped"]));
    const phones = [...book.seats.keys()].filter(() => chance.isLucky(0.5));
    const early = phones.length * chance.one([0, 0.5, 1]);
    const isTaken = book.takes(pressed, book.step);
    const here = this.here();
    const cast = (some: readonly number[]) => some.map((phone) => this.cast(phone, ...here));
    const before = cast(phones.slice(0, early));
    const press = this.post(0, pressed, book.step);
    const outcomes = await Promise.all([...before, ...cast(phones.slice(early))]);
    assert.equal(await press, isTaken, `${pressed.event} among votes`);
    for (const { cast: vote, isCounted } of outcomes) {
      assert.ok(!(isCounted && book.isPaused), "a vote counted in a pause");
      if (isCounted) book.votes.set(vote.phone, vote);
    }
    if (isTaken) book.take(pressed);
  }

  /** Two taps of one thumb at the same moment: one of them stands, once. */
  private async voteTwice(phone: number): Promise<void> {
    const [question, round] = this.here();
    const counts = this.book.counts(phone, question, round);
    const taps = await Promise.all([0, 1].map(() => this.cast(phone, question, round)));
    assert.deepEqual(
      taps.map(({ isCounted }) => isCounted),
      [counts, counts],
    );
    if (!counts) return;
    const now = await this.rooms.plumbline.store.workshopNow(this.room.id);
    const seat = now?.room.seats.find(({ name }) => name === `phone ${phone}`)?.id;
    const kept = now?.room.votes.filter((vote) => vote.seat === seat) ?? [];
    const standing = taps.find(
      ({ cast }) => cast.level === kept[0]?.level && cast.reason === (kept[0]?.reason ?? ""),
    )?.cast;
    assert.ok(kept.length === 1 && standing !== undefined, `two taps left ${JSON.stringify(kept)}`);
    this.book.votes.set(phone, standing);
  }

  /** Sits down, or comes through the door again: one seat a phone, and the first role holds. */
  private async join(phone: number): Promise<void> {
    const { book } = this;
    const role = this.chance.one(ROLES);
    const { status } = (await this.phones[phone]?.join(role, `phone ${phone}`)) ?? { status: 0 };
    const isSeated = book.seats.has(phone);
    assert.equal(status, book.isLocked && !isSeated ? 403 : 303, `phone ${phone} joins`);
    if (status !== 303 || isSeated) return;
    book.seats.set(phone, role);
    await this.open(phone);
  }

  private leave(phone: number): void {
    this.streams.get(phone)?.stop();
    this.streams.delete(phone);
  }

  private async comeBack(phone: number): Promise<void> {
    if (!this.book.seats.has(phone)) return;
    this.leave(phone);
    await this.open(phone);
    await this.lookAtPhone(phone);
  }

  private async open(phone: number): Promise<void> {
    const stream = await this.phones[phone]?.stream();
    if (stream === undefined) return;
    this.streams.set(phone, stream);
    this.wire.watch(`the stream of phone ${phone}`, phone, true, stream.bytes);
  }

  /** The pages of a phone, the console and the wall, drawn by the server. */
  private async look(): Promise<void> {
    const [phone = 0] = [this.chance.one([...this.book.seats.keys()])];
    await this.lookAtPhone(phone);
    for (const path of [`/w/${this.room.id}`, `/w/${this.room.id}/present`]) {
      const answer = await this.desks[1]?.send("GET", path);
      assert.equal(answer?.status, 200);
      this.wire.readPage(answer?.body ?? "", null);
    }
  }

  private async lookAtPhone(phone: number): Promise<void> {
    const answer = await this.phones[phone]?.page("?pick=vote");
    assert.equal(answer?.status, 200);
    this.wire.readPage(answer?.body ?? "", phone);
    const own = this.book.votes.get(phone);
    const isOpen = this.book.phase === "voting" && !this.book.isPaused;
    if (own !== undefined && isOpen)
      assert.match(answer?.body ?? "", new RegExp(`id="a-${own.level}"[^>]*aria-pressed="true"`), "its vote is there");
  }

  private assertFile(votes: VoteTallies): void {
    const { book } = this;
    for (const question of book.agenda) {
      const revealed = book.revealed(question);
      if (!revealed.some((end) => end.votes.size > 0)) {
        assert.equal(votes?.[question], undefined);
        continue;
      }
      const rounds = votes[question]?.rounds ?? [];
      assert.deepEqual(
        rounds.map(({ round, voters }) => [round, voters]),
        revealed.map(({ round, votes: { size } }) => [round, size]),
      );
      for (const [index, end] of revealed.entries()) {
        const isOneGroup = book.mode === "open" && end.votes.size < book.threshold;
        if (!isOneGroup) assertGroups(rounds[index]?.groups ?? [], end.votes, book.seats, book.threshold);
      }
    }
  }
}
