import { millisecondsLeft } from "~/domain/workshop/seconds-left";
import type { OpenRound } from "~/domain/workshop/workshop";

/** No timer waits longer at a time, in milliseconds; Node’s end at 24 days, and then come at once. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

interface Running {
  /** The deadline, on the clock of the server that set it. */
  readonly at: number;
  /** The same by `performance.now()`. */
  readonly end: number;
  /** Undefined once it has come. */
  timer: NodeJS.Timeout | undefined;
}

/** Votes that close by themselves: one timer a workshop, and its clock, which goes on as time does while the vote runs, however the server's is set. */
export class Deadlines {
  private readonly running = new Map<string, Running>();

  /** `reached` is called once for a deadline that has come, and again where it is armed again; `clock` is the server's, in milliseconds. */
  constructor(
    private readonly reached: (id: string) => void,
    private readonly clock: () => number,
  ) {}

  /** Now, by the clock that a workshop's deadline is on, in whole milliseconds since 1970; the server's where none runs. */
  now(id: string): number {
    const running = this.running.get(id);
    return running === undefined ? this.clock() : Math.floor(running.at - (running.end - performance.now()));
  }

  /** Waits for a round's deadline instead of an earlier one; null: for none. */
  arm(id: string, round: OpenRound | null): void {
    const before = this.running.get(id);
    const at = round?.deadline ?? null;
    if (before !== undefined && before.at === at && before.timer !== undefined) return;
    const left = round === null ? 0 : millisecondsLeft(round, this.now(id));
    clearTimeout(before?.timer);
    this.running.delete(id);
    if (at === null) return;
    const running: Running = { at, end: performance.now() + left, timer: undefined };
    running.timer = setTimeout(
      () => {
        running.timer = undefined;
        this.reached(id);
      },
      Math.min(left, LONGEST_WAIT_MS),
    );
    this.running.set(id, running);
  }

  stop(): void {
    for (const { timer } of this.running.values()) clearTimeout(timer);
    this.running.clear();
  }
}
