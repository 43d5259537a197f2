/** The words of what roles see differently. */
export const differentWords = {
  title: "Seen differently by others",
  hint: "Asked by a link, somebody placed these two anchors or more away from the answer that counts. Neither is right by rank: talk before the number is used.",
  apart: (anchors: number) => `${anchors} anchors apart`,
  counted: "The answer that counts",
  somebody: "Somebody else",
} as const;
