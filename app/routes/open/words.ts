/** The words of the page that opens a private link. */
export const words = {
  title: "Open a private link",
  opening: "Opening your link …",
  lede: "If this page does not move on by itself, paste the whole link here.",
  field: "Private link",
  button: "Open",
  nothing: "Paste the whole link first: it has “/open#” and a long row of letters and digits in it.",
} as const;
