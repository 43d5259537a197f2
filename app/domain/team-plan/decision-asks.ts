/** What the sponsor decides at the end of each thirty days, in the one wording of every page and file; it goes on after "the sponsor decides: ". */
export const decisionAsks = {
  30: "is each action of the first window begun, and are the signs that were due by now seen? If yes, fund the second. If not, stay here and say so.",
  60: "which signs that were due were seen, what gets money and people for the last window, and what is dropped with its reason.",
  90: "measure again with the same questions, keep what works, and choose what comes next.",
} as const;

/** The same with its day before it. */
export const decisionsSaid: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(decisionAsks).map(([day, ask]) => [day, `Day ${day}, the sponsor decides: ${ask}`]),
);
