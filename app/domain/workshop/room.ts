import type { Seat } from "./seat";
import type { Vote } from "./vote";

/** Who and what is in the room beside the workshop itself: rows of their own, so that six hundred votes do not queue for one. */
export interface Room {
  readonly seats: readonly Seat[];
  /** Votes of open rounds only; a closed round has none left. */
  readonly votes: readonly Vote[];
  /** Ids of seats whose phone is connected; absent where that is not known. */
  readonly here?: ReadonlySet<string>;
  /** Whether a console was open and none is any more; absent where that is not known. */
  readonly isConsoleGone?: boolean;
}
