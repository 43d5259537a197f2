/** What only the screen of the status says. */
export const words = { pdf: "Download as PDF", markdown: "Download as Markdown" } as const;
