/** What is said of a series of assessments, on screen and on paper. */
export const seriesWords = {
  title: "The series over time",
  lede: "Each assessment is a point in its range. Where two ranges overlap, the change between them may be none; a rise is believed once new evidence stands beside it.",
  mixed: "These assessments did not all ask the same questions; compare two of them for what both asked.",
} as const;
