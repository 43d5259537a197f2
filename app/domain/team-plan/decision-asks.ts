/** What the sponsor decides at the end of each thirty days, in the one wording of every page and file, short enough for the board’s one page; it goes on after "the sponsor decides: ". */
export const decisionAsks = {
  30: "is all begun, and were the due signs seen? Then fund the second window; if not, stay and say so.",
  60: "which due signs were seen, what gets people and money, and what is dropped, with its reason.",
  90: "measure again with the same questions, keep what works, choose what comes next.",
} as const;

/** The same as it stands alone. */
export const decisionAlone = (day: keyof typeof decisionAsks): string =>
  decisionAsks[day].charAt(0).toUpperCase() + decisionAsks[day].slice(1);

/** The same with its day before it. */
export const decisionsSaid: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(decisionAsks).map(([day, ask]) => [day, `Day ${day}, the sponsor decides: ${ask}`]),
);
