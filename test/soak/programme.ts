/** A program of the system that a soak programme uses, and the Debian package it comes in. */
export interface Tool {
  readonly program: string;
  readonly debian: string;
}

/** Something that takes too long, or needs tools too rare, for `npm test`. */
export interface Programme {
  /** What it shows, in a few words. */
  readonly title: string;
  readonly tools: readonly Tool[];
  /** Runs it; `say` prints figures as they come. Returns what was found wrong, a line each: none is a pass. */
  run(say: (line: string) => void): Promise<readonly string[]>;
}
