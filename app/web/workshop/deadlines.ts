/** Timers of votes that close by themselves: one a workshop, set again whenever its deadline is read. */
export class Deadlines {
  private readonly timers = new Map<string, { readonly at: number; readonly timer: NodeJS.Timeout }>();

  /** `reached` is called once for a deadline that has come; `now` is the server's clock in milliseconds. */
  constructor(
    private readonly reached: (id: string) => void,
    private readonly now: () => number,
  ) {}

  /** Waits for a deadline instead of an earlier one; null: for none. */
  arm(id: string, at: number | null): void {
    const before = this.timers.get(id);
    if (before?.at === at) return;
    clearTimeout(before?.timer);
    this.timers.delete(id);
    if (at === null) return;
    const timer = setTimeout(
      () => {
        this.timers.delete(id);
        this.reached(id);
      },
      Math.max(0, at - this.now()),
    );
    this.timers.set(id, { at, timer });
  }

  stop(): void {
    for (const { timer } of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }
}
