/** The words of the frame around every page. */
export const words = {
  meant: "I opened this link myself, and this is what I want to do",
  sendMeant: "Go on",
  skip: "Skip to content",
  mark: "Plumbline",
  further: "Further pages",
  about: "About Plumbline",
  questions: "All questions",
  method: "How the score is made",
  sample: "See a sample",
  privacy: "Privacy",
  tryAgain: "Try again",
  sendAgain: "Send it again",
  typed: "What you wrote",
  deletedOn: (when: string) => `All of this will be deleted on ${when}.`,
  unchanged: (when: string) =>
    `Nobody has changed anything since ${when}, and whoever runs this server keeps things only for a time. Any change keeps it for longer.`,
  takeAlong: "Download everything as one archive",
  notice: "A Plumbline result is for improving measurement. It is not for anybody’s pay, bonus or ranking.",
} as const;
