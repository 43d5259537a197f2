/** The words of the page that a link with picked questions opens. */
export const words = {
  title: "A few questions for you",
  lede: (count: number) =>
    `Somebody asks you ${count === 1 ? "this question" : `these ${count} questions`} because you may know better. Choose what comes closest to how it is, not to how it should be.`,
  role: (role: string) => `Answered as: ${role}`,
  privacy:
    "What you answer goes to who sent you the link, and stands beside their own answer. You see nothing else of their assessment.",
  dontKnow: "I don’t know",
  notApplicable: "Doesn’t apply to us",
  ask: "Who would know? (optional)",
  reason: "Why doesn’t it apply?",
  evidence: "How do you know? (optional)",
  grades: [
    "Nothing to show yet",
    "I can describe an example",
    "There is a document or a link",
    "A second person has seen the data",
  ],
  noEvidence: "Not said",
  note: "Note (optional)",
  send: "Send the answers",
  saved: "Thank you. Your answers were kept; you can change them while the link lives.",
  problem: "There is a problem",
} as const;
