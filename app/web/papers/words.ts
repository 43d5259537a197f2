/** What somebody reads who asks for a PDF that cannot be drawn. */
export const words = {
  away: (seconds: number) =>
    `PDFs cannot be drawn just now; whoever runs this server has to look. Everything you saved is safe, and the other files can be downloaded. Try again in ${seconds} seconds.`,
  tooLarge:
    "This is more than fits a PDF: drawing it took more time or memory than one paper may. Shorten the longest notes and try again; where they are short, the server is busy with other things, and a minute later it may do. Everything you saved is safe, and the other files can be downloaded.",
} as const;
