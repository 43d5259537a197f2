/** What only the screen of the status says. */
export const words = {
  pdf: "Download as PDF",
  markdown: "Download as Markdown",
  copyTitle: "Copy for Teams or Slack",
  copyHint: "Select all of it and copy it.",
  copy: "Copy",
  copied: "Copied. Paste it into the channel.",
  notCopied: "This browser did not let it be copied. Select the text and copy it.",
  result: "What was found",
  board: "The board page",
  far: "How far it is",
} as const;
