/** What somebody reads who asks for a PDF while nothing draws one. */
export const words = {
  away: (seconds: number) =>
    `PDFs cannot be drawn just now; whoever runs this server has to look. Everything you saved is safe, and the other files can be downloaded. Try again in ${seconds} seconds.`,
} as const;
