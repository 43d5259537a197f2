/** The words of the page that opens a private link. */
export const words = {
  title: "Open a private link",
  opening: "Opening your link …",
  lede: "If this page does not move on by itself, paste the whole link here.",
  field: "Private link",
  button: "Open",
} as const;
