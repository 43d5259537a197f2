import fc from "fast-check";
import { expect, test } from "vitest";
import { sumOfTallies, tallyOf, type VoteLevel, votersOf } from "~/domain/workshop/tally";
import { viewFor } from "~/domain/workshop/view-for";
import { Meeting, type Said } from "./meeting";
import { smallInstrument } from "./small-instrument";

/** Random commands of fifty actors: two facilitators with screens that may be old, one presenter, forty-seven phones. */

const PHONES = 47;
const LEVELS: readonly VoteLevel[] = [0, 1, 2, 3, 4, "dont-know"];
const ROLES = ["executive", "frontline", "manager"];

/** Where a workshop may go from each phase, written down apart from the machine. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  lobby: ["pre-work", "last-time", "closed"],
  "pre-work": ["lobby"],
  "last-time": ["reading", "wrap-up"],
  reading: ["voting", "parked", "reading", "wrap-up"],
  voting: ["revealed", "parked", "reading", "wrap-up"],
  revealed: ["discussing", "agreed", "parked", "reading", "wrap-up"],
  discussing: ["voting", "agreed", "parked", "reading", "wrap-up"],
  agreed: ["reading", "wrap-up"],
  parked: ["reading", "wrap-up"],
  "wrap-up": ["reading", "closed"],
  closed: [],
};

/** What leads on from each phase; past the wrap-up nothing does, and a run that is not over goes back instead. */
const NEXT: Readonly<Record<string, Said>> = {
  lobby: { type: "begun" },
  "pre-work": { type: "pre-work.closed" },
  "last-time": { type: "moved-on" },
  reading: { type: "voting.opened" },
  voting: { type: "voting.closed" },
  revealed: { type: "discussion.opened" },
  discussing: { type: "agreed", answer: 1, note: "" },
  agreed: { type: "moved-on" },
  parked: { type: "moved-on" },
  "wrap-up": { type: "went-back", question: "core.first" },
};

const question = fc.constantFrom("core.first", "side.first", "side.heavy", "asked.surveys");
const onward = fc.constantFrom<Said>(
  { type: "begun" },
  { type: "moved-on" },
  { type: "voting.opened" },
  { type: "voting.closed" },
  { type: "discussion.opened" },
  { type: "agreed", answer: 2, note: "" },
);
const aside = fc.oneof(
  fc.constantFrom<Said>(
    { type: "pre-work.opened" },
    { type: "pre-work.closed" },
    { type: "time.up" },
    { type: "time.extended", seconds: 20 },
    { type: "parked", note: "" },
    { type: "skipped" },
    { type: "paused" },
    { type: "resumed" },
    { type: "door.locked" },
    { type: "door.unlocked" },
    { type: "mode.changed", mode: "open" },
    { type: "wrapped-up" },
    { type: "closed" },
  ),
  question.map((id): Said => ({ type: "went-back", question: id })),
);

type Command =
  | { readonly do: "look"; readonly facilitator: number }
  | { readonly do: "press"; readonly facilitator: number; readonly said: Said }
  /** A facilitator who looks, and presses what leads on. */
  | { readonly do: "next" }
  /** Many phones at once, seat by seat. */
  | { readonly do: "crowd"; readonly levels: readonly VoteLevel[] }
  | { readonly do: "vote"; readonly phone: number; readonly level: VoteLevel; readonly isLate: boolean }
  | { readonly do: "answer-alone"; readonly phone: number; readonly level: VoteLevel; readonly question: string }
  | { readonly do: "wait"; readonly seconds: number };

const facilitator = fc.nat({ max: 1 });
const phone = fc.nat({ max: PHONES - 1 });
const level = fc.constantFrom(...LEVELS);
const press = (said: fc.Arbitrary<Said>) => fc.record({ do: fc.constant("press" as const), facilitator, said });
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("look" as const), facilitator }) },
  { weight: 6, arbitrary: press(onward) },
  { weight: 2, arbitrary: press(aside) },
  { weight: 8, arbitrary: fc.constant<Command>({ do: "next" }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("crowd" as const),
      levels: fc.array(level, { maxLength: PHONES, size: "max" }),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant("vote" as const), phone, level, isLate: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("answer-alone" as const), phone, level, question }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("wait" as const), seconds: fc.nat({ max: 40 }) }) },
);

/** A meeting beside the plainest possible book of what was acknowledged. */
class Watched {
  readonly meeting: Meeting;
  /** Per open question and round: seat → level. */
  book = new Map<string, Map<number, VoteLevel>>();
  steps: [number, number] = [0, 0];
  drawn: { question: string; round: number } = { question: "", round: 0 };
  secrets = 0;
  revealed = 0;
  shown = 0;

  constructor(mode: "open" | "anonymous", seats: number) {
    const last = [{ id: "old", title: "Old", owner: "", due: null }];
    this.meeting = new Meeting({ mode, voteSeconds: 60, preWork: true }, last);
    for (let seat = 0; seat < seats; seat++) this.meeting.join(ROLES[(seat * seat) % ROLES.length] ?? "");
  }

  run(given: Command): void {
    const { meeting } = this;
    switch (given.do) {
      case "look":
        this.steps[given.facilitator as 0 | 1] = meeting.workshop.step;
        return;
      case "wait":
        meeting.now += given.seconds * 1000;
        return;
      case "press":
        this.press(given.said, this.steps[given.facilitator as 0 | 1]);
        return;
      case "next":
        this.press(NEXT[meeting.workshop.phase] ?? { type: "closed" }, meeting.workshop.step);
        return;
      case "crowd":
        for (const [seat, said] of given.levels.entries())
          this.vote(seat, said, { question: meeting.workshop.current ?? "", round: meeting.workshop.open?.round ?? 1 });
        return;
      case "answer-alone":
        this.vote(given.phone, given.level, { question: given.question, round: 0 });
        return;
      case "vote": {
        const now = { question: meeting.workshop.current ?? "", round: meeting.workshop.open?.round ?? 1 };
        this.vote(given.phone, given.level, given.isLate ? this.drawn : now);
        this.drawn = now;
      }
    }
  }

  vote(seat: number, said: VoteLevel, place: { question: string; round: number }): void {
    const { meeting } = this;
    if (seat >= meeting.room.seats.length) return;
    const before = meeting.room;
    this.secrets += 1;
    const outcome = meeting.vote(seat, said, { ...place, reason: `secret ${this.secrets}` });
    if (outcome !== "counted") {
      expect(meeting.room).toBe(before);
      return;
    }
    const isOpen = meeting.workshop.phase === (place.round === 0 ? "pre-work" : "voting");
    expect([isOpen, meeting.workshop.pausedAt]).toEqual([true, null]);
    const key = `${place.question} ${place.round}`;
    this.book.set(key, (this.book.get(key) ?? new Map()).set(seat, said));
  }

  press(said: Said, step: number): void {
    const { meeting } = this;
    const before = meeting.workshop;
    const outcome = meeting.say(said, step);
    if (meeting.workshop === before) {
      expect(WAYS).not.toHaveProperty(outcome === "closed" ? "" : outcome);
      return;
    }
    expect(step).toBe(before.step);
    expect(meeting.workshop.step).toBe(before.step + 1);
    if (meeting.workshop.phase !== before.phase) expect(WAYS[before.phase]).toContain(meeting.workshop.phase);
    const wasOpen = before.phase === "pre-work" || before.phase === "voting";
    const isOpen = meeting.workshop.phase === "pre-work" || meeting.workshop.phase === "voting";
    if (wasOpen && !isOpen) this.closeBook(meeting.workshop.phase === "revealed" || before.phase === "pre-work");
    // A new mode asks everybody again, and here everybody says yes.
    const { rule } = meeting.workshop;
    if (rule !== before.rule)
      meeting.room = { ...meeting.room, seats: meeting.room.seats.map((seat) => ({ ...seat, agreedTo: rule })) };
  }

  /** What the round left is what was acknowledged, or less where k says so; never anything else. */
  closeBook(isRevealed: boolean): void {
    const { meeting } = this;
    const { rounds, settings } = meeting.workshop;
    expect(meeting.room.votes).toEqual([]);
    for (const [key, votes] of this.book) {
      const [id = "", round] = key.split(" ");
      const closed = rounds[id]?.find((candidate) => candidate.round === Number(round));
      const counted = tallyOf([...votes.values()]);
      if (!isRevealed) expect(closed).toEqual({ kind: "interrupted", round: Number(round) });
      else if (closed?.kind === "open") {
        expect(new Map(closed.votes.map(({ seat, level: kept }) => [Number(seat.slice(5)), kept]))).toEqual(votes);
      } else if (closed?.kind === "anonymous") {
        expect(closed.voters).toBe(votes.size);
        if (votes.size < settings.threshold) expect([closed.groups, closed.reasons]).toEqual([[], []]);
        else {
          expect(sumOfTallies(closed.groups.map(({ tally }) => tally))).toEqual(counted);
          this.shown += 1;
        }
        for (const { tally } of closed.groups) expect(votersOf(tally)).toBeGreaterThanOrEqual(settings.threshold);
      } else throw new Error(`Round ${key} left nothing`);
      this.revealed += isRevealed ? 1 : 0;
    }
    this.book.clear();
    if (settings.mode === "anonymous") expect(JSON.stringify(meeting.workshop)).not.toContain("seat-");
  }

  /** Nobody's frame shows a seat, or changes with a value that is not revealed; a phone knows its own vote and no other. */
  look(): void {
    const { meeting } = this;
    const { workshop, room, now } = meeting;
    const turned = room.votes.map((vote, index) => ({
      ...vote,
      level: LEVELS[(LEVELS.indexOf(vote.level) + 1 + (index % 5)) % LEVELS.length] ?? 0,
      reason: "another",
    }));
    const frames = (votes: typeof room.votes) =>
      (["facilitator", "presenter"] as const).map((kind) =>
        JSON.stringify(viewFor({ kind }, workshop, { ...room, votes }, smallInstrument, now)),
      );
    const sent = frames(room.votes);
    expect(frames(turned)).toEqual(sent);
    for (const frame of sent) {
      expect(frame).not.toContain("seat-");
      for (const { reason } of room.votes) expect(frame).not.toContain(`"${reason}"`);
    }
    const [seat] = room.seats;
    if (seat === undefined) return;
    const others = (votes: typeof room.votes) => {
      const own = room.votes.filter((vote) => vote.seat === seat.id);
      const rest = votes.filter((vote) => vote.seat !== seat.id);
      return viewFor(
        { kind: "participant", seat },
        workshop,
        { ...room, votes: [...own, ...rest] },
        smallInstrument,
        now,
      );
    };
    expect(others(turned)).toEqual(others(room.votes));
  }
}

const mode = fc.constantFrom("open" as const, "anonymous" as const);
const seats = fc.integer({ min: 0, max: PHONES });
const commands = fc.array(command, { minLength: 60, maxLength: 240, size: "max" });

test("whatever fifty people press: tallies are the votes, no phase is jumped, nothing shows before its reveal", () => {
  let revealed = 0;
  let shown = 0;
  fc.assert(
    fc.property(mode, seats, commands, (chosen, joined, pressed) => {
      const watched = new Watched(chosen, joined);
      for (const [index, given] of pressed.entries()) {
        watched.run(given);
        if (index % 12 === 0) watched.look();
      }
      watched.look();
      revealed += watched.revealed;
      shown += watched.shown;
    }),
    { numRuns: 60 },
  );
  // The runs are worth something only where rounds with votes were revealed, and some of them were large enough to show.
  expect(revealed).toBeGreaterThan(30);
  expect(shown).toBeGreaterThan(5);
});
