const NAME = "PdfQueueFull";

/** Said when more renders wait than the pool may hold. Known by its name, because server and routes are two bundles with a class each. */
export class PdfQueueFull extends Error {
  override readonly name = NAME;

  constructor(waiting: number) {
    super(`${waiting} renders are under way or waiting; no more are taken.`);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === NAME;
  }
}
