/** What somebody reads who is turned away for a moment. */
export const words = {
  title: "Too much at once",
  seconds: (seconds: number) => `Wait ${seconds === 1 ? "a second" : `${seconds} seconds`}, then try again.`,
  posted: "Nothing was changed. Go back: what you typed is still there, and can be sent again.",
  asked: "Nothing is lost; this takes the server some time, so each reader gets so many a minute.",
  again: "Try again",
  home: "Go to the start page",
  tooLarge: {
    title: "That is too large",
    texts: (limit: string) => [
      `At most ${limit} can be taken here. Nothing was changed.`,
      "Go back, shorten it, or choose a smaller file, and send it again; what you typed is still there.",
    ],
  },
  malformed: {
    title: "That address is malformed",
    texts: ["Check it, or start from the first page."],
  },
  wrongLinks: "Many links that do not exist were tried. Wait ten seconds; a right link always opens.",
} as const;
