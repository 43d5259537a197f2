import { troubleIn } from "./storage-trouble";

/**
 * Why words that were erased may still stand in the database's own files: it is being done, something reads what was there before (a
 * backup), the disk is full, or the files cannot be written.
 */
export type TracesLeft = "soon" | "held" | "full" | "failing";

/** All in milliseconds. */
export interface ScrubbingTimes {
  /** Between the first two attempts; each later pause is twice as long. */
  readonly firstPause: number;
  readonly longestPause: number;
  /** So long at most whoever asked waits for it. */
  readonly moment: number;
}

const TIMES: ScrubbingTimes = { firstPause: 50, longestPause: 5_000, moment: 1_000 };

/** Takes what was erased out of the database's own files: at once where that can be, else again and again until it is done. Nothing here ever rejects. */
export class Scrubbing {
  private why: TracesLeft | null = null;
  private pause: number;
  private timer: NodeJS.Timeout | undefined;
  private isUnderWay = false;
  private isAskedAgain = false;
  private isStopped = false;
  private waiting: (() => void)[] = [];

  /** `work` resolves with false where something still holds what is to go; `told` hears of every other reason, and of the end. */
  constructor(
    private readonly work: () => Promise<boolean>,
    private readonly told: (left: TracesLeft | null, cause?: unknown) => void,
    private readonly times: ScrubbingTimes = TIMES,
  ) {
    this.pause = times.firstPause;
  }

  /** What is left; null: nothing. */
  get left(): TracesLeft | null {
    return this.why;
  }

  /** Resolves when nothing is left, or after a moment. */
  async ask(): Promise<void> {
    if (this.isStopped) return;
    this.why ??= "soon";
    this.isAskedAgain = true;
    void this.attempt();
    await this.settled();
  }

  /** The same for whoever asks for nothing new. */
  async settled(): Promise<void> {
    if (this.why === null) return;
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
      setTimeout(resolve, this.times.moment).unref();
    });
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private async attempt(): Promise<void> {
    if (this.isUnderWay) return;
    clearTimeout(this.timer);
    this.isUnderWay = true;
    const before = this.why;
    let cause: unknown;
    let found: TracesLeft | null;
    // What was erased while an attempt was under way may have come too late for it.
    do {
      this.isAskedAgain = false;
      cause = undefined;
      try {
        found = (await this.work()) ? null : "held";
      } catch (error) {
        cause = error;
        found = troubleIn(error) === "full" ? "full" : "failing";
      }
    } while (this.isAskedAgain);
    this.why = found;
    this.isUnderWay = false;
    if (this.isStopped) return;
    if (this.why !== before && !(this.why === null && before === "soon")) this.told(this.why, cause);
    if (this.why === null) this.finish();
    else this.later();
  }

  private finish(): void {
    this.pause = this.times.firstPause;
    const { waiting } = this;
    this.waiting = [];
    for (const tell of waiting) tell();
  }

  private later(): void {
    this.timer = setTimeout(() => void this.attempt(), this.pause).unref();
    this.pause = Math.min(this.pause * 2, this.times.longestPause);
  }
}
