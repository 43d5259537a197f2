/** How the board's page is set so that it stays one page: the size of its type, how many sentences say what holds the level, and how many what would make a number reliable. */
export interface BoardFit {
  readonly scale: number;
  readonly holds: number;
  readonly mends: number;
}

/** From airy to tight; the last is used whatever the length. */
export const boardFits: readonly BoardFit[] = [
  { scale: 1, holds: 3, mends: 3 },
  { scale: 0.96, holds: 3, mends: 3 },
  { scale: 0.92, holds: 3, mends: 3 },
  { scale: 0.92, holds: 2, mends: 2 },
  { scale: 0.88, holds: 2, mends: 2 },
  { scale: 0.84, holds: 2, mends: 2 },
  { scale: 0.84, holds: 1, mends: 2 },
  { scale: 0.81, holds: 1, mends: 2 },
  { scale: 0.78, holds: 1, mends: 2 },
  { scale: 0.76, holds: 1, mends: 1 },
];
