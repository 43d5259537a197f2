import type { TakeOnRefusal } from "~/web/taking-on/take-on-page";

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

/** The words of the page on which an assessment is taken on into the newest edition. */
export const words = {
  title: (edition: string) => `Take this on into edition ${edition}`,
  lede: (from: string, to: string) =>
    `The questions were mended: some descriptions say more clearly what was meant, and some now part what stood together. A new assessment begins with the answers that mean the same in edition ${to}. This one, of edition ${from}, stays as it is: its answers, its result and its plan.`,
  results: "Back to the results",
  again: (many: number) => `Asked again: ${count(many, "question", "questions")}`,
  againHint: "They count as open until you answer them. Your earlier answer and note stand beside each.",
  againNone: "Every answer means the same: nothing is asked again.",
  kept: (many: number) => `Kept: ${count(many, "answer", "answers")}`,
  keptHint: "With notes, evidence, and whom to ask. You can change any of them.",
  keptNone: "None of the answers means the same in the new edition.",
  keptList: "Show which",
  open: (many: number) => `Still open, as before: ${count(many, "question", "questions")}`,
  along: "What else comes along, and what stays",
  alongList: [
    "About your organisation, the figures, the pace, and what you left out of the plan: kept.",
    "The plan: stays with this one. When you keep a plan for the new one, you can bring along what is unfinished.",
    "Links you shared and answers others gave by a link: stay with this one.",
  ],
  room: "The room’s votes: stay with this one, as they belong to the meeting. What it agreed on comes along where it means the same.",
  begin: (edition: string) => `Begin with edition ${edition}`,
  already: (when: string) => `You took it on already, on ${when}.`,
  alreadyLink: "Go on with that one",
  refusedTitle: "This cannot be taken on now",
  refused: {
    newest: "It is of the newest edition already: there is nothing to take on.",
    "room-open":
      "A workshop is open on these answers, and what the room agrees on may still change them. Close the workshop first.",
    unfinished:
      "It is not finished: its answers may still change. See its results first; they stay as they are, and the new one begins from them.",
  } satisfies Record<TakeOnRefusal, string>,
  review: "Check the answers and see the results",
} as const;
