const NAME = "PaperTooLarge";

/** Said when a paper took more time or memory than one may. Known by its name, because server and routes are two bundles with a class each. */
export class PaperTooLarge extends Error {
  override readonly name = NAME;

  constructor() {
    super("the paper took more time or memory than one may");
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === NAME;
  }
}
