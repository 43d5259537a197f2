/** The words that lead to a newer edition. */
export const words = {
  newer: (edition: string) => `The questions were mended: there is an edition ${edition}. This one stays as it is.`,
  link: "See what would be kept and what is asked again",
} as const;
