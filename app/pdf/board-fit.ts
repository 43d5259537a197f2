/** How the board's page is set so that it stays one page: the size of its type, how many sentences say what to look at first, and how many what would make a number reliable. */
export interface BoardFit {
  readonly scale: number;
  readonly first: number;
  readonly mends: number;
}

/** From airy to tight; the last is used whatever the length. */
export const boardFits: readonly BoardFit[] = [
  { scale: 1, first: 3, mends: 3 },
  { scale: 0.96, first: 3, mends: 3 },
  { scale: 0.92, first: 3, mends: 3 },
  { scale: 0.92, first: 2, mends: 2 },
  { scale: 0.88, first: 2, mends: 2 },
  { scale: 0.84, first: 2, mends: 2 },
  { scale: 0.84, first: 1, mends: 2 },
  { scale: 0.81, first: 1, mends: 2 },
  { scale: 0.78, first: 1, mends: 2 },
  { scale: 0.76, first: 1, mends: 1 },
];
