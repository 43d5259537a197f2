import assert from "node:assert/strict";
import { Phone } from "../phone";
import type { Around } from "./around";
import type { Pressed } from "./book";

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

/** Two consoles that one facilitator link opens: what they press is taken where the book takes it, and nowhere else. */
export class Consoles {
  private readonly desks: readonly Phone[];

  constructor(private readonly around: Around) {
    const { rooms, room, wire } = around;
    this.desks = [0, 1].map(() => new Phone(rooms.origin, room.id, room.code, room.cookie));
    for (const [index, desk] of this.desks.entries())
      wire.watch(`desk ${index}`, null, false, () => desk.received.join("\n"));
  }

  /** What leads on from here. */
  onward(): Pressed {
    const { book, chance } = this.around;
    const isEnough = ["revealed", "discussing"].includes(book.phase) && chance.isLucky(0.4);
    return this.filled(isEnough ? "agreed" : (ONWARD[book.phase] ?? "closed"));
  }

  /** Anything else, at any time; what would end the course is pressed only where it is refused. */
  aside(): Pressed {
    const event = this.around.chance.one(ASIDES);
    const wouldEnd = event === "closed" && this.around.book.takes({ event }, this.around.book.step);
    return this.filled(wouldEnd ? "paused" : event);
  }

  /** Presses, and expects what the book does. */
  async press(pressed: Pressed, step = this.around.book.step): Promise<void> {
    const { phase } = this.around.book;
    const isTaken = this.around.book.takes(pressed, step);
    assert.equal(await this.post(0, pressed, step), isTaken, `${JSON.stringify(pressed)} in ${phase}, step ${step}`);
    if (isTaken) this.around.book.take(pressed);
  }

  /** Two consoles at once: if either press may be taken, one of them is, and one only. */
  async pressTogether(...both: readonly [Pressed, Pressed]): Promise<void> {
    const { step } = this.around.book;
    const may = both.map((pressed) => this.around.book.takes(pressed, step));
    const taken = await Promise.all(both.map((pressed, desk) => this.post(desk, pressed, step)));
    const won = both.filter((_, index) => taken[index]);
    assert.equal(won.length, may.includes(true) ? 1 : 0, `${JSON.stringify(both)} at once`);
    for (const pressed of won) {
      assert.ok(this.around.book.takes(pressed, step), `${pressed.event} was taken out of turn`);
      this.around.book.take(pressed);
    }
  }

  /** Posts a press; resolves with whether it was taken. */
  async post(desk: number, pressed: Pressed, step: number): Promise<boolean> {
    const fields = { ...pressed, step: String(step) };
    const { status } = (await this.desks[desk]?.send("POST", `/w/${this.around.room.id}`, fields)) ?? { status: 0 };
    if (status !== 303) assert.ok(status === 409 || status === 422, `${pressed.event} was answered with ${status}`);
    return status === 303;
  }

  /** The console and the wall as the server draws them. */
  async look(): Promise<void> {
    const { id } = this.around.room;
    for (const path of [`/w/${id}`, `/w/${id}/present`]) this.around.wire.readPage(await this.page(path), null);
  }

  /** A page or file of the facilitator's; throws unless it comes. */
  async page(path: string): Promise<string> {
    const answer = await this.desks[1]?.send("GET", path);
    assert.equal(answer?.status, 200, path);
    return answer?.body ?? "";
  }

  private filled(event: string): Pressed {
    const { book, chance } = this.around;
    if (event === "agreed") {
      const isNone = book.nones.includes(book.question ?? "") && chance.isLucky(0.2);
      return { event, answer: isNone ? "none" : String(chance.below(5)), note: "as discussed" };
    }
    if (event !== "went-back") return { event };
    return { event, question: chance.one(book.phase === "wrap-up" ? [...book.settled, ...book.agenda] : book.agenda) };
  }
}
