import type { VoteLevel } from "~/domain/workshop/tally";

/** What a phone said in a round. */
export interface Said {
  readonly level: VoteLevel;
  readonly reason: string;
}

/** A round that has ended, as the book has it; `step` is the one it ended with. */
export interface Ended {
  readonly question: string;
  readonly round: number;
  readonly step: number;
  readonly isRevealed: boolean;
  readonly votes: ReadonlyMap<number, Said>;
}

/** Where the room stood after a step. */
export interface Place {
  readonly phase: string;
  readonly question: string | null;
  readonly round: number | null;
  readonly isPaused: boolean;
  readonly isLocked: boolean;
}

/** What a facilitator presses; fields as the console's form posts them. */
export interface Pressed {
  readonly event: string;
  readonly question?: string;
  readonly answer?: string;
  readonly note?: string;
}

const ASKING = ["reading", "voting", "revealed", "discussing"];
const MEETING = [...ASKING, "agreed", "parked"];

/** In which phases each event is taken, written down apart from the machine. */
const WHEN: Readonly<Record<string, readonly string[]>> = {
  begun: ["lobby"],
  "voting.opened": ["reading", "discussing"],
  "voting.closed": ["voting"],
  "discussion.opened": ["revealed"],
  agreed: ["revealed", "discussing"],
  parked: ASKING,
  skipped: ASKING,
  "moved-on": ["agreed", "parked"],
  "went-back": [...MEETING, "wrap-up"],
  "wrapped-up": MEETING,
  paused: MEETING,
  closed: ["lobby", "wrap-up"],
};

/** The plainest possible account of a workshop without pre-work or time limits: who said what, where the room stands, and what was where before. */
export class Book {
  phase = "lobby";
  step = 0;
  question: string | null = null;
  round: number | null = null;
  isPaused = false;
  isLocked = false;
  /** Roles by phone. */
  readonly seats = new Map<number, string>();
  /** What stands in the round that is open, by phone. */
  votes = new Map<number, Said>();
  readonly ended: Ended[] = [];
  readonly settled = new Set<string>();
  /** By step. */
  readonly places: Place[] = [];

  constructor(
    readonly agenda: readonly string[],
    readonly mode: "open" | "anonymous",
    readonly threshold: number,
    /** Questions of the agenda that offer "there is none here". */
    readonly nones: readonly string[],
  ) {
    this.places.push(this.place);
  }

  get place(): Place {
    const { phase, question, round, isPaused, isLocked } = this;
    return { phase, question, round, isPaused, isLocked };
  }

  /** Whether a press is taken that was drawn from this step. */
  takes({ event, question }: Pressed, step: number): boolean {
    if (this.phase === "closed" || step !== this.step) return false;
    if (event === "door.locked" || event === "door.unlocked") return true;
    if (event === "resumed") return this.isPaused;
    if (this.isPaused || !WHEN[event]?.includes(this.phase)) return false;
    if (event === "went-back") return question === this.question || this.settled.has(question ?? "");
    const isFirstVote = this.ended.length === 0 && this.mode === "anonymous";
    return event !== "voting.opened" || !isFirstVote || this.seats.size >= this.threshold;
  }

  /** Whether a vote counts that was sent for this question and round. */
  counts(phone: number, question: string, round: number): boolean {
    const isHere = question === this.question && round === this.round;
    return this.seats.has(phone) && this.phase === "voting" && isHere && !this.isPaused;
  }

  /** Writes down a press that is taken. */
  take(pressed: Pressed): void {
    const { phase: was, question: asked } = this;
    this.step += 1;
    this.turn(pressed);
    const isEnded = was === "voting" && this.phase !== "voting";
    if (isEnded) this.end(asked ?? "", pressed.event === "voting.closed");
    this.places.push(this.place);
  }

  /** The revealed rounds of a question as they stood after a step, oldest first. */
  revealed(question: string | null, step = this.step): readonly Ended[] {
    return this.ended.filter((end) => end.isRevealed && end.question === question && end.step <= step);
  }

  private turn({ event, question }: Pressed): void {
    switch (event) {
      case "begun":
      case "moved-on":
        this.turnTo(this.next());
        return;
      case "voting.opened":
        this.phase = "voting";
        this.round = this.ended.filter((end) => end.question === this.question).length + 1;
        this.votes = new Map();
        return;
      case "voting.closed":
        this.phase = "revealed";
        return;
      case "discussion.opened":
        this.phase = "discussing";
        return;
      case "agreed":
      case "parked":
        this.phase = event;
        this.settled.add(this.question ?? "");
        return;
      case "skipped":
        this.settled.add(this.question ?? "");
        this.turnTo(this.next());
        return;
      case "went-back":
        this.turnTo(question);
        return;
      case "wrapped-up":
        this.turnTo(undefined);
        return;
      case "closed":
        this.phase = "closed";
        return;
      case "paused":
      case "resumed":
        this.isPaused = event === "paused";
        return;
      default:
        this.isLocked = event === "door.locked";
    }
  }

  private turnTo(question: string | undefined): void {
    this.question = question ?? null;
    this.phase = question === undefined ? "wrap-up" : "reading";
  }

  /** The next on the agenda that is not settled, else the first. */
  private next(): string | undefined {
    const at = this.agenda.indexOf(this.question ?? "");
    const isLeft = (question: string) => question !== this.question && !this.settled.has(question);
    return this.agenda.slice(at + 1).find(isLeft) ?? this.agenda.find(isLeft);
  }

  private end(question: string, isRevealed: boolean): void {
    this.ended.push({ question, round: this.round ?? 0, step: this.step, isRevealed, votes: this.votes });
    this.round = null;
    this.votes = new Map();
  }
}
