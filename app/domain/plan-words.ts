const quoted = (titles: readonly string[]) => list.format(titles.map((title) => `“${title}”`));

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Why harm goes on after the first thirty days, and where the action that would end it stands. */
export const words = {
  noAction: "No action here reaches it. Ask in the first week who could end it.",
  leftOut: (titles: readonly string[]) => `What would end it was left out: ${quoted(titles)}.`,
  needsLeftOut: (title: string, needed: readonly string[]) =>
    `“${title}” would end it, and builds on ${quoted(needed)}, which ${needed.length === 1 ? "was" : "were"} left out.`,
  notPlaced: (title: string) => `“${title}” would end it, and is not in the plan.`,
  inWindow: (title: string, from: number, to: number) =>
    `“${title}” would end it, and finds no room in the first thirty days. It stands in days ${from} to ${to}.`,
  later: (title: string) => `“${title}” would end it, and finds no room in ninety days at this pace. It comes later.`,
} as const;
