/** Words around the landing page; its own text is content/pages/landing.yaml. */
export const words = {
  title: "Plumbline: is your customer-experience measurement true?",
  begin: "Start",
  sample: "See a sample first",
  yours: "Continue where you left off",
  open: "Open a private link",
  erased: "Everything of that assessment was erased.",
  unnamed: "Assessment without a name",
  finished: "finished",
  unfinished: "in progress",
  lastChange: (when: string) => `last change ${when}`,
} as const;
