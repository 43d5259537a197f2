/** Words around the landing page; its own text is content/pages/landing.yaml. */
export const words = {
  title: "Plumbline: is your customer-experience measurement true?",
  picture: "an invented organisation: where its measurement goes wrong, worst first.",
  bench: (name: string) => `Your bench: ${name}`,
  yours: "Continue where you left off",
  workshop: "Run a workshop",
  join: "Join a workshop",
  open: "Open a private link",
  erased: "Everything of that assessment was erased.",
  unnamed: "Assessment without a name",
  round: (number: number) => `round ${number}`,
  finished: "finished",
  unfinished: "in progress",
  withPlan: "with a plan",
  lastChange: (when: string) => `last change ${when}`,
} as const;
