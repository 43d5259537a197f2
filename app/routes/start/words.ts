/** The words of the start page. */
export const words = {
  title: "How much time have you got?",
  lede: "Both ask about what a visitor could see. No account: this browser remembers you, and you can make a private link at any time.",
  quick: (questions: number, minutes: number) => `Quick check: ${questions} questions, about ${minutes} minutes`,
  quickHint:
    "One question for each of the thirteen ways measurement goes wrong. The result is indicative; you can go on to the full one and keep your answers.",
  full: (questions: number, minutes: number) => `Full assessment: ${questions} questions, about ${minutes} minutes`,
  fullHint: "What a board can read and a team can work from. You can stop after any question and come back.",
  begin: "Begin",
  unanswered: (days: number) =>
    `An assessment in which nobody answers anything, and for which nobody makes a private link, is deleted after ${days} ${days === 1 ? "day" : "days"}.`,
  workshop: "Run a workshop",
  workshopHint: "Several people in one room answer on their phones; what divides them becomes the agenda.",
  bench: "Work for several clients",
  benchHint: "A bench keeps assessments and workshops of many organisations in one private place, behind one link.",
  import: "Bring an assessment file",
  importHint: "Exported from Plumbline earlier, or filled by another tool. Nothing is sent anywhere else.",
  importButton: "Open the file",
  file: "Assessment file (.json, at most 1 MB)",
} as const;
