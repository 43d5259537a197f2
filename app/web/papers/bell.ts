/** Wakes those who wait for word about one thing. */
export class Bell {
  private readonly waiting = new Map<string, () => void>();

  /** Resolves when it is rung for this id, or after so many milliseconds. Asked for before a look, no ring is missed between the two. */
  next(id: string, atMostMs: number): Promise<void> {
    this.forget(id);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, atMostMs);
      this.waiting.set(id, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  ring(id: string): void {
    this.waiting.get(id)?.();
  }

  ringAll(): void {
    for (const wake of this.waiting.values()) wake();
  }

  forget(id: string): void {
    this.ring(id);
    this.waiting.delete(id);
  }
}
