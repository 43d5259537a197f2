import assert from "node:assert/strict";
import type { VoteLevel } from "~/domain/workshop/tally";
import type { Phone, Stream } from "../phone";
import type { Around } from "./around";
import type { Pressed } from "./book";
import type { Consoles } from "./consoles";
import type { Cast } from "./wire";

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

/** Fifty phones: they sit down, leave, come back and vote, and what they are answered is what the book says. */
export class Crowd {
  readonly streams = new Map<number, Stream<unknown>>();
  votes = 0;
  refused = 0;
  private readonly phones: readonly Phone[];

  /** `casts` is shared with the wire, which knows by it whose a reason is. */
  constructor(
    private readonly around: Around,
    private readonly casts: Cast[],
  ) {
    this.phones = Array.from({ length: PHONES }, () => around.room.phone());
    for (const [index, phone] of this.phones.entries())
      around.wire.watch(`phone ${index}`, index, false, () => phone.received.join("\n"));
  }

  /** Any of the phones. */
  any(): number {
    return this.around.chance.below(PHONES);
  }

  /** The first half sits down. */
  async arrive(): Promise<void> {
    for (const phone of this.phones.slice(0, PHONES / 2).keys()) await this.join(phone);
  }

  /** Sits down, or comes through the door again: one seat a phone, and the first role holds. */
  async join(phone: number): Promise<void> {
    const { book } = this.around;
    const role = this.around.chance.one(ROLES);
    const { status } = (await this.phones[phone]?.join(role, `phone ${phone}`)) ?? { status: 0 };
    const isSeated = book.seats.has(phone);
    assert.equal(status, book.isLocked && !isSeated ? 403 : 303, `phone ${phone} joins`);
    if (status !== 303 || isSeated) return;
    book.seats.set(phone, role);
    await this.open(phone);
  }

  /** Closes its stream; its seat stays. */
  leave(phone: number): void {
    this.streams.get(phone)?.stop();
    this.streams.delete(phone);
  }

  /** Opens its stream and page again, and finds its vote. */
  async comeBack(phone: number): Promise<void> {
    if (!this.around.book.seats.has(phone)) return;
    this.leave(phone);
    await this.open(phone);
    await this.look(phone);
  }

  /** Its page as the server draws it. */
  async look(phone: number): Promise<void> {
    const answer = await this.phones[phone]?.page("?pick=vote");
    assert.equal(answer?.status, 200);
    this.around.wire.readPage(answer?.body ?? "", phone);
    const own = this.around.book.votes.get(phone);
    const isOpen = this.around.book.phase === "voting" && !this.around.book.isPaused;
    if (own !== undefined && isOpen)
      assert.match(answer?.body ?? "", new RegExp(`id="a-${own.level}"[^>]*aria-pressed="true"`), "its vote is there");
  }

  /** Votes, and expects what the book does. */
  async vote(phone: number, question: string, round: number): Promise<void> {
    const counts = this.around.book.counts(phone, question, round);
    const { cast, isCounted } = await this.cast(phone, question, round);
    assert.equal(isCounted, counts, `a vote of phone ${phone} for ${question}, round ${round}`);
    if (isCounted) this.around.book.votes.set(phone, cast);
  }

  /** Many phones at the same moment. */
  async together(share: number): Promise<void> {
    const phones = [...this.phones.keys()].filter(() => this.around.chance.isLucky(share));
    await Promise.all(phones.map((phone) => this.vote(phone, ...this.here())));
  }

  /** The reveal (or leaving the vote) among votes that are still coming: what was acknowledged counts, what was refused does not. */
  async rush(consoles: Consoles, pressed: Pressed): Promise<void> {
    const { book, chance } = this.around;
    const phones = [...book.seats.keys()].filter(() => chance.isLucky(0.5));
    const early = phones.length * chance.one([0, 0.5, 1]);
    const isTaken = book.takes(pressed, book.step);
    const here = this.here();
    const cast = (some: readonly number[]) => some.map((phone) => this.cast(phone, ...here));
    const before = cast(phones.slice(0, early));
    const press = consoles.post(0, pressed, book.step);
    const outcomes = await Promise.all([...before, ...cast(phones.slice(early))]);
    assert.equal(await press, isTaken, `${pressed.event} among votes`);
    for (const { cast: vote, isCounted } of outcomes) {
      assert.ok(!(isCounted && book.isPaused), "a vote counted in a pause");
      if (isCounted) book.votes.set(vote.phone, vote);
    }
    if (isTaken) book.take(pressed);
  }

  /** Two taps of one thumb at the same moment: one of them stands, once. */
  async voteTwice(phone: number): Promise<void> {
    const [question, round] = this.here();
    const counts = this.around.book.counts(phone, question, round);
    const taps = await Promise.all([0, 1].map(() => this.cast(phone, question, round)));
    assert.deepEqual(
      taps.map(({ isCounted }) => isCounted),
      [counts, counts],
    );
    if (!counts) return;
    const now = await this.around.rooms.plumbline.store.workshopNow(this.around.room.id);
    const seat = now?.room.seats.find(({ name }) => name === `phone ${phone}`)?.id;
    const kept = now?.room.votes.filter((vote) => vote.seat === seat) ?? [];
    const standing = taps.find(
      ({ cast }) => cast.level === kept[0]?.level && cast.reason === (kept[0]?.reason ?? ""),
    )?.cast;
    assert.ok(kept.length === 1 && standing !== undefined, `two taps left ${JSON.stringify(kept)}`);
    this.around.book.votes.set(phone, standing);
  }

  /** The question and round that are voted on, or might be. */
  here(): readonly [string, number] {
    return [this.around.book.question ?? this.around.book.agenda[0] ?? "", this.around.book.round ?? 1];
  }

  /** Sends a vote; resolves with it and whether it was acknowledged. */
  private async cast(phone: number, question: string, round: number) {
    this.votes += 1;
    const reason = this.around.chance.isLucky(0.4) ? `why-${this.votes}-end` : "";
    const isOffered = this.around.book.nones.includes(question);
    const level = this.around.chance.one(isOffered ? [...LEVELS, "none" as const] : LEVELS);
    const cast: Cast = { phone, question, round, level, reason };
    const at = this.casts.push(cast) - 1;
    const { status } = (await this.phones[phone]?.vote(question, round, level, reason)) ?? { status: 0 };
    const isCounted = status === 204;
    const refusal = this.around.book.seats.has(phone) ? 409 : 403;
    if (!isCounted) {
      assert.equal(status, refusal);
      this.refused += 1;
      this.casts[at] = { ...cast, reason: "refused" };
    }
    return { cast, isCounted };
  }

  private async open(phone: number): Promise<void> {
    const stream = await this.phones[phone]?.stream();
    if (stream === undefined) return;
    this.streams.set(phone, stream);
    this.around.wire.watch(`the stream of phone ${phone}`, phone, true, stream.bytes);
  }
}
