/** The words of what roles see differently. */
export const differentWords = {
  title: "Seen differently by others",
  hint: "Asked by a link, somebody placed these two anchors or more away from the answer that counts, or says that there is none where the other sees one. Neither is right by rank: talk before the number is used.",
  apart: (anchors: number | null) =>
    anchors === null ? "one says that there is none here" : `${anchors} anchors apart`,
  counted: "The answer that counts",
  somebody: "Somebody else",
} as const;
