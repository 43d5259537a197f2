import assert from "node:assert/strict";
import type { PersonReveal } from "~/domain/workshop/people-revealed";
import type { RoomView } from "~/domain/workshop/room-view";
import type { Book, Ended, Said } from "./book";
import { assertGroups, counted } from "./counted";

/** A view of any kind, as it came. */
interface AnyView {
  readonly room: RoomView;
  readonly vote?: Said | { level: Said["level"]; reason: string | null } | null;
  readonly people?: { readonly everybody: readonly { readonly hasVoted: boolean | null }[] };
}

/** A vote that was acknowledged, and by which phone. */
export interface Cast extends Said {
  readonly phone: number;
  readonly question: string;
  readonly round: number;
}

/** Somewhere bytes come from: a stream, or the answers of one browser. */
interface Source {
  readonly who: string;
  /** Whose phone, or null for a screen of the facilitator's. */
  readonly phone: number | null;
  readonly isStream: boolean;
  readonly text: () => string;
  read: number;
  step: number;
}

const REVEALING = ["revealed", "discussing", "agreed", "parked"];

/** Where numbers may stand in a view before a reveal: heads, places and steps, never a value. */
const NUMBERS =
  /^(room\.(step|joined|rule\.(threshold|number)|question\.(place|of)|voting\.(round|voted|secondsLeft)|settled\.(answer|evidence)|summary\.questions\.#\.settled\.(answer|evidence))|people\.(byRole\.#\.)?(joined|here|gone|voted|waitingFor|told|seats)|tooFew\.(people|threshold))$/;

/** What only a reveal holds, in whatever way a page quotes it. */
const VALUES = /\\?"(levels|dontKnow|tally|deviation|median|reasons)\\?"/;

/** Reads every byte that any client is sent, and throws at the first that says more than the book allows at that moment. */
export class Wire {
  private readonly sources: Source[] = [];
  frames = 0;
  /** Frames of a running vote, and frames and pages that show a reveal: what makes the reading worth something. */
  duringVotes = 0;
  withReveal = 0;

  constructor(
    private readonly book: Book,
    private readonly casts: readonly Cast[],
  ) {}

  watch(who: string, phone: number | null, isStream: boolean, text: () => string): void {
    this.sources.push({ who, phone, isStream, text, read: 0, step: 0 });
  }

  /** Reads on, as far as bytes have come. */
  read(): void {
    for (const source of this.sources) {
      const text = source.text();
      const end = source.isStream ? text.lastIndexOf("\n\n") + 2 : text.length;
      if (end <= source.read) continue;
      const fresh = text.slice(source.read, end);
      source.read = end;
      this.readReasons(fresh, source);
      if (source.isStream) for (const [, data] of fresh.matchAll(/^data: (\{.*)$/gm)) this.readFrame(data, source);
    }
  }

  /** Reads a page of this moment: its view where it is a phone's, else its words. */
  readPage(body: string, phone: number | null): void {
    const view = /<script type="application\/json" id="view">(.*?)<\/script>/.exec(body)?.[1];
    if (view !== undefined) this.readView(JSON.parse(view) as AnyView, phone, "a page");
    if (REVEALING.includes(this.book.phase) && this.book.revealed(this.book.question).length > 0) {
      if (phone === null) assert.match(body, VALUES);
    } else assert.doesNotMatch(body, VALUES, "a page tells a value before its reveal");
    const pressed = [...body.matchAll(/id="a-([\w-]+)"[^>]*aria-pressed="true"/g)].map(([, level]) => level);
    const own = phone === null ? undefined : this.book.votes.get(phone);
    if (pressed.length > 0) assert.deepEqual(pressed, [String(own?.level)], "only one's own vote is marked");
  }

  /** A reason reaches others with the reveal of its round, where its round is shown and it still stands; never otherwise. */
  private readReasons(text: string, { who, phone }: Source): void {
    for (const [reason] of text.matchAll(/why-\d+-end/g)) {
      const cast = this.casts.find((candidate) => candidate.reason === reason);
      assert.ok(cast, `${who} was sent the reason of a vote that was refused`);
      if (cast.phone === phone) continue;
      const round = this.book.revealed(cast.question).find((end) => end.round === cast.round);
      assert.ok(round, `${who} was sent ${reason} before its reveal`);
      assert.equal(round.votes.get(cast.phone)?.reason, reason, `${who} was sent a reason that was taken back`);
      assert.ok(round.votes.size >= this.atLeast, `${who} was sent a reason of a round that is too small to show`);
    }
  }

  private readFrame(data: string | undefined, source: Source): void {
    const view = JSON.parse(data ?? "") as AnyView;
    this.frames += 1;
    assert.ok(view.room.step >= source.step, `${source.who} was sent step ${view.room.step} after ${source.step}`);
    source.step = view.room.step;
    this.readView(view, source.phone, source.who);
  }

  private readView(view: AnyView, phone: number | null, who: string): void {
    const { room, vote, people } = view;
    const { book } = this;
    const { phase, step, question, voting, isPaused, doorLocked, reveal } = room;
    assert.deepEqual(
      { phase, question: question?.id ?? null, round: voting?.round ?? null, isPaused, isLocked: doorLocked },
      book.places[step],
      `${who}: where the room stood after step ${step}`,
    );
    if (vote) {
      const isOwn = (cast: Cast) =>
        cast.phone === phone && cast.question === question?.id && cast.round === voting?.round;
      const said = { level: vote.level, reason: vote.reason ?? "" };
      assert.ok(
        this.casts.some((cast) => isOwn(cast) && cast.level === said.level && cast.reason === said.reason),
        `${who} was sent a vote that is not its own of this round`,
      );
    }
    if (book.mode === "anonymous")
      for (const { hasVoted } of people?.everybody ?? []) assert.equal(hasVoted, null, `${who} is told who has voted`);
    const rounds = REVEALING.includes(phase) ? book.revealed(question?.id ?? null, step) : [];
    const last = rounds.at(-1);
    if (last !== undefined) {
      this.readReveal(room, last, rounds.at(-2), phone, who);
      return;
    }
    assert.deepEqual(
      [reveal, room.people, room.discuss],
      [null, null, null],
      `${who}: nothing is revealed in ${phase}`,
    );
    if (phase === "voting") this.duringVotes += 1;
    const { vote: _own, ...told } = view;
    for (const path of numbersIn(told)) assert.match(path, NUMBERS, `${who}: a number before the reveal`);
  }

  private readReveal(room: RoomView, last: Ended, before: Ended | undefined, phone: number | null, who: string): void {
    const { reveal, people } = room;
    const { book } = this;
    assert.ok(reveal, `${who}: the reveal of round ${last.round} is missing`);
    this.withReveal += 1;
    const totalOf = (round: Ended | undefined) =>
      round === undefined || round.votes.size < Math.max(this.atLeast, 1) ? null : counted(round.votes.values());
    const flat = (tally: typeof reveal.total) => tally && [...tally.levels, tally.dontKnow, tally.none ?? 0];
    assert.deepEqual([reveal.round, reveal.voters], [last.round, last.votes.size], who);
    assert.deepEqual([flat(reveal.total), flat(reveal.before)], [totalOf(last), totalOf(before)], `${who}: totals`);
    const groups = reveal.groups.map(({ roles, tally }) => ({ roles, ...tally }));
    const isFirst = book.mode === "open" || before === undefined;
    assertGroups(groups, last.votes, book.seats, this.atLeast, isFirst ? [] : null);
    const given = [...last.votes.values()].map(({ level, reason }) => `${level} ${reason}`);
    for (const { level, text } of [...reveal.reasons.low, ...reveal.reasons.high])
      assert.ok(given.includes(`${level} ${text}`), `${who}: a reason beside another level`);
    assert.equal(people !== null, book.mode === "open" && phone === null, `${who}: who voted what`);
    const named = (one: PersonReveal): [string, string] => [one.name ?? "", String(one.level)];
    if (people !== null)
      assert.deepEqual(
        new Map(people.map(named)),
        new Map([...last.votes].map(([voter, { level }]) => [`phone ${voter}`, String(level)])),
      );
  }

  private get atLeast(): number {
    return this.book.mode === "anonymous" ? this.book.threshold : 1;
  }
}

/** The path of every number in a view; places in a list are `#`. */
function numbersIn(value: unknown, path = ""): readonly string[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? "#" : key;
    return numbersIn(inner, path === "" ? step : `${path}.${step}`);
  });
}
