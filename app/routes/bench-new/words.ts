/** The words of the page that makes a bench. */
export const words = {
  title: "A bench for several clients",
  lede: "One private place for the assessments and workshops of many organisations. No account: whoever has the bench’s link has everything on it.",
  name: "What do you call it?",
  missing: "Give it a name of at most 200 characters.",
  make: "Make the bench",
  made: "Your bench is ready",
  link: "Its private link",
  once: "Copy it now; it is shown once and kept nowhere. A lost link is lost. This browser is in already.",
  go: "Go to the bench",
} as const;
