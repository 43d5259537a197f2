/** What only the screen of the plan says: what can be done on it. The plan itself is in the narration. */
export const words = {
  yourOrganisation: "Your organisation",
  download: "Download the plan (PDF)",
  showLater: (count: number) => (count === 1 ? "Show the action for later" : `Show the ${count} actions for later`),
  results: "Back to the results",
  steps: "Steps, and how to tell that it failed",
  lifts: "Changes what was answered to",
  restore: "Put it back",
  reject: "Not for us",
  rejectReason: "Why not? It is kept with the plan.",
  rejectButton: "Leave it out",
  capacity: "How much can be carried?",
  capacityHint: "Effort points a window: light 5, normal 8, strong 12; at most two, three and five actions.",
  capacities: { light: "Light", normal: "Normal", strong: "Strong" },
} as const;
