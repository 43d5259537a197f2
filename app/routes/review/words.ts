/** The words of the review page. */
export const words = {
  title: "Check your answers",
  lede: "Nothing is scored until you ask for the results. You can change any answer now or later.",
  contradictions: "Answers that do not fit together",
  contradictionsHint: "Both may be true. Look at them once more; the result will say so where they stay.",
  fromBefore: (count: number) => `Asked again in this edition: ${count} ${count === 1 ? "question" : "questions"}`,
  fromBeforeHint: "They count as open until you answer them; what you answered before stands beside each.",
  askedAgain: "Is there none, or is there one?",
  askedAgainHint:
    "You said that there is none here, and another answer, a figure or your profile says otherwise. What you said is kept and not counted; look once more, here or there.",
  blindSpots: "What you do not know yet",
  blindSpotsHint:
    "Not a fault: each becomes a small task with somebody to ask. The result shows how much depends on it.",
  handOver: "Ask somebody who knows: hand these over by a link",
  ask: (who: string) => `You named: ${who}`,
  open: (count: number) =>
    `${count} ${count === 1 ? "question is" : "questions are"} still open. Open questions count as not known.`,
  openLink: "Go to the next open question",
  figures: "Figures (optional)",
  profile: "About your organisation",
  change: "Change",
  answers: "Your answers",
  unanswered: "Not answered yet",
  contradicted: "Asked again: not counted as it stands",
  dontKnow: "I don’t know",
  notApplicable: (reason: string) => `Doesn’t apply: ${reason}`,
  note: "With a note",
  finish: "See the results",
  nothing: "Answer at least one question first: there is nothing to say yet.",
  back: "All sections",
  problem: "There is a problem",
} as const;
