const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What only the papers of an adopted plan say. */
export const planPaperWords = {
  subject: "What is to be done by whom, how to tell whether it works, and where it stands",
  part: (what: string) => `A part of the plan: ${what}`,
  lede: (from: string, to: string) =>
    `Ninety days, from ${from} to ${to}. Goals are actions done and signs seen, never a score.`,
  asOf: (date: string) => `as of ${date}`,
  dates: (from: string, to: string) => `${from} to ${to}`,
  movedTo: (day: string) => `ends on a weekend, so what is due then is due on ${day}`,
  nothing: "No action of the plan is in this part.",
  later: "For later",
  laterText: "Nobody has taken these up yet. Each waits for a place in a window.",
  laterColumns: { what: "What", sign: "The sign that it works", owner: "Owner" },
  tasksColumns: { question: "Question", who: "Who finds out", when: "By" },
  rejectedText: "Actions the team decided against. The reason stays with the plan.",
  due: "Due",
  since: (date: string) => `since ${date}`,
  overdue: "Overdue",
  waits: (titles: string) => `Waits for ${titles}`,
  notPrinted: {
    lines: (count: number) => `(${plural(count, "more line", "more lines")}: see the plan on its page)`,
    letters: (count: number) => `(${plural(count, "more letter", "more letters")}: see the plan on its page)`,
  },
  actions: ["What", "Owner", "Status", "Due", "The sign that it works", "Seen"],
} as const;
