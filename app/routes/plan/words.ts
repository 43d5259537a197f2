const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** The words of the plan before a team takes it over, and around it. */
export const words = {
  title: (organisation: string | null) => `${organisation ?? "Your organisation"}: the plan · Plumbline`,
  problem:
    "Nothing was changed. To leave an action out, say why in up to 4,000 characters; the reason is kept with the plan.",
  tryTitle: "Try it another way",
  backToDraft: "Back to the plan as it is drawn",
  projected: "What it would change",
  tryHint:
    "Switch actions off or move them, and see what would follow by the same scoring. Nothing is kept until you keep it as the plan.",
  off: "Not in the plan",
  moreLater: (count: number) => `${count} more for later`,
  workOut: "Work it out",
  tried: (score: number, low: number, high: number, now: number) =>
    `If all of it is done by day 90: score ${score}${low === high ? "" : `, between ${low} and ${high}`}; today it is ${now}.`,
  triedLevel: (level: number, name: string) => `It would stand at level ${level}, ${name}.`,
  triedNoLevel: "There would be no level yet: not enough is known.",
  noScore: "There is no score to project: nothing that counts is known yet.",
  held: (names: readonly string[]) => `What would still hold the level: ${list.format(names)}.`,
  nothingHolds: "No rule would hold the level down.",
  noListening: "customers are asked nowhere",
  overCapacity: (window: string, effort: number, capacity: number) =>
    `${window} would hold ${effort} effort points, and this pace carries ${capacity}.`,
  tooMany: (window: string, actions: number) =>
    `${window} would hold ${actions} actions; more than three seldom get done.`,
  before: (action: string, needs: string) => `“${action}” needs “${needs}” first.`,
  forecast: "A forecast of practice if every action is done, not a promise.",
  keep: "Keep as the plan",
  redraw: "Only keep the pace, and draw it anew",
  keepHint: "From then on it moves by your hands only. Later answers propose a difference; they change nothing.",
  counted: (when: string) => `Its dates count from ${when}, the first working day after the answers.`,
  keptOtherwise: "Kept from another day 1, they count from that.",
  carry: "Bring along what is unfinished from the plan before, with owners, ticks and notes",
} as const;
