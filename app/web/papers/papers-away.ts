const NAME = "PapersAway";

/** Said when nothing draws PDFs just now, or none came in time. Known by its name, because server and routes are two bundles with a class each. */
export class PapersAway extends Error {
  override readonly name = NAME;

  constructor() {
    super("no process drew the PDF in time");
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === NAME;
  }
}
