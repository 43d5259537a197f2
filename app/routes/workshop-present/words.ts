/** The words that stand on the projector's screen alone. */
export const words = {
  title: (workshop: string) => `${workshop}: presenter screen · Plumbline`,
  read: "Read it through. The vote opens in a moment.",
  vote: "Vote on your phone. Choose what you have seen, not what you have been told.",
  paused: "Paused. Nobody can vote until it goes on; a vote that is in stays in.",
  voted: (voted: number, of: number) => `${voted} of ${of}`,
  haveVoted: "have voted",
  afterwards: "Thank you. The result goes to whoever called you here.",
  actions: "Actions",
  agreed: "questions agreed",
  leftOpen: "Left open",
  more: (count: number) => `and ${count} more`,
  preWorkHint: "Take as long as you need. Answers can be changed until they are closed; nobody sees them.",
} as const;
