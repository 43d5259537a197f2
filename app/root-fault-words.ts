const TITLES = {
  full: "Plumbline cannot reach its data just now",
  "read-only": "Plumbline cannot reach its data just now",
  away: "Plumbline cannot reach its data just now",
  contended: "Plumbline cannot reach its data just now",
  damaged: "Plumbline’s database is damaged",
} as const;

const DAMAGED = (posted: boolean) =>
  `The file plumbline.db, or the database the server uses instead, is damaged, and a part of it cannot be read.${posted ? " What you chose and wrote is kept in this page: copy it before you close the page." : ""}`;

/** The words of every page that is not the one asked for, by HTTP status. */
export const words = {
  number: "If you tell somebody about it, give them this number:",
  home: "Go to the start page",
  open: "Open a private link",
  fault: {
    title: "Something went wrong on our side",
    text: "Nothing you had saved is lost. Try again in a moment; what you just typed is still in the page you came from.",
  },
  missing: {
    title: "There is nothing here for this browser",
    text: "The address may be mistyped, the link may have been taken back, or it was opened in another browser. If you have a private link, open it again.",
  },
  unattended: {
    title: "Is it you?",
    text: "Nothing was changed yet. Some mail programs open links and press buttons by themselves, to look for harm. Tick the box and go on: what you sent is done, and this browser is not asked again.",
  },
  linkEnded: "This link has ended",
  refused: {
    403: {
      title: "This link cannot do that",
      text: "This link only shows. Ask its owner for one that can change things.",
    },
    405: {
      title: "That cannot be done here",
      text: "This address does not take what was sent to it. Go back and try again.",
    },
    413: { title: "That is too much at once", text: "Shorten it and send it again." },
    415: { title: "That came in a form we do not read", text: "Send it from the page itself." },
    429: { title: "Too much at once", text: "Wait a moment and try again." },
  } as Readonly<Record<number, { readonly title: string; readonly text: string }>>,
  trouble: (kind: "full" | "read-only" | "away" | "damaged" | "contended", posted: boolean) => ({
    title: posted ? "This is not saved yet" : TITLES[kind],
    text: [
      kind === "damaged"
        ? DAMAGED(posted)
        : posted
          ? "What you chose and wrote is kept in this page, and everything saved before is safe. Send it again in a moment."
          : "Everything saved before is safe. Try again in a moment.",
      {
        full: "The server’s disk is full. Whoever runs this server has to make room.",
        "read-only":
          "The server can read its data and not write to it at present. Whoever runs this server has to put that right.",
        away: "The server’s database does not answer.",
        damaged:
          "Whoever runs this server has to stop it and put the newest backup in place: npm run restore -- BACKUP --replace. The log names the file; “Restore” on the page about running Plumbline says how.",
        contended: "Several people saved here at the same moment, and the others were quicker.",
      }[kind],
    ].join(" "),
  }),
  other: (status: number) => ({ title: `That did not work (${status})`, text: "Go back and try again." }),
} as const;
