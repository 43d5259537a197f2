const NAME = "OfficeQueueFull";

/** Said when more office files wait than the pool may hold. Known by its name, because server and routes are two bundles with a class each. */
export class OfficeQueueFull extends Error {
  override readonly name = NAME;

  constructor(waiting: number) {
    super(`${waiting} files are under way or waiting; no more are taken.`);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === NAME;
  }
}
