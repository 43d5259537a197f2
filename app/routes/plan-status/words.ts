/** What only the screen of the status says. */
export const words = { markdown: "Download as Markdown" } as const;
