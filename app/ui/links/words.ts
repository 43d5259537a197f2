import { uncapitalised } from "~/domain/uncapitalised";

const questions = (count: number) => `${count} ${count === 1 ? "question" : "questions"}`;

/** The words of private links, wherever they are made and listed. */
export const words = {
  madeTitle: "Your private link",
  made: "Copy it now; it will not be shown again, and a lost link is lost. Whoever has it can do what it says below.",
  scopes: {
    own: "Everything, also sharing",
    edit: "Answer, and work on the plan",
    plan: "Work on the plan",
    view: "Only look",
    facilitate: "Run the workshop",
    calendar: "Titles and dates, for a calendar",
    present: "Show the presenter screen",
    "take-part": "Take part in the workshop",
    bench: "The bench",
  },
  team: (role: string) => `Only see the actions of the ${uncapitalised(role)}`,
  reporting: "tick steps and report signs",
  answer: (count: number, role: string | null) =>
    role === null ? `Answer ${questions(count)}` : `Answer ${questions(count)} as ${uncapitalised(role)}`,
  withoutResults: "without results",
  withoutNotes: "without notes",
  title: "Links in use",
  none: "No link is in use but the one of your own browser.",
  never: "never opened",
  lastUsed: (when: string) => `last opened ${when}`,
  until: (when: string) => `until ${when}`,
  forGood: "no end",
  revoke: "Take back",
  revoked: "The link was taken back. Browsers that came by it are out at once.",
  name: "A name for it: who gets it",
  days: "How long it lives",
  dayCount: (days: number) => (days === 365 ? "A year" : `${days} days`),
  make: "Make the link",
} as const;
