/** When work that others would have to wait for is done, in milliseconds. */
export interface PutOffTimes {
  /** Between two looks whether it would disturb anybody. */
  readonly lookMs: number;
  /** After so long it is done in any case. */
  readonly atMostMs: number;
}

/** Work that holds others up, put off until it disturbs nobody or has waited long enough. What fails is tried again at the next look. */
export class PutOff {
  private askedAt: number | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  /** `work` resolves with false where it is to be done once more. */
  constructor(
    private readonly isQuiet: () => Promise<boolean>,
    private readonly work: () => Promise<boolean>,
    private readonly times: PutOffTimes,
  ) {}

  ask(): void {
    this.askedAt ??= performance.now();
    if (!this.isStopped) this.timer ??= setTimeout(() => void this.look(), this.times.lookMs).unref();
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private async look(): Promise<void> {
    const since = this.askedAt ?? performance.now();
    this.timer = undefined;
    this.askedAt = undefined;
    try {
      const isTime = performance.now() - since >= this.times.atMostMs || (await this.isQuiet());
      if (isTime && (await this.work())) return;
    } catch {
      // The database is away; whoever needs it is told by their own requests.
    }
    this.askedAt = since;
    this.ask();
  }
}
