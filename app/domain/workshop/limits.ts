/** Lengths in UTF-16 units, counts, and seconds that a workshop keeps to. */
export const limits = {
  name: 200,
  note: 4_000,
  /** The one-line reason beside a vote. */
  reason: 200,
  thresholdAtLeast: 3,
  seatsAtMost: 5_000,
  rolesAtMost: 20,
  voteSeconds: { atLeast: 5, atMost: 3_600 },
} as const;
