import type { TestOutcome } from "../instrument";
import type { Verdict } from "../reliance/reliance";

/** What screen, paper and files say of whether a number can be relied on; the facts of its tests are content. */
export const relianceWords = {
  title: "Can the number be relied on?",
  lede: "What is tested is how the number is made, not whether customers are right.",
  verdicts: {
    yes: "yes, for what it measures",
    caution: "with caution",
    "not-yet": "not yet",
    "nobody-can-say": "nobody here can say",
    "no-number": "There is no number.",
  } satisfies Record<Verdict, string>,
  noNumber: {
    text: "No customer score was given, so there is none to rely on.",
    begin:
      "To begin with: talk with twenty customers and count what brings them back. A score can wait until somebody knows what it would decide; then let chance draw who is asked, with one neutral question.",
  },
  outcomes: {
    holds: "holds",
    caution: "caution",
    fails: "fails",
    unknown: "nobody here can say",
    untested: "not tested",
  } satisfies Record<TestOutcome, string>,
  notKnown: "not known",
  notEntered: "known, not entered",
  untestedQuick: "not tested in the quick check",
  short: {
    fails: (names: string) => `Fails: ${names}.`,
    caution: (names: string) => `Caution: ${names}.`,
    unknown: (names: string) => `Not known: ${names}.`,
    notEntered: (names: string) => `Known, not entered: ${names}.`,
    untested: (names: string) => `Not tested: ${names}.`,
  },
  mend: "What would make it a yes",
  firmer: "What would make it firmer",
  more: (count: number) => `And ${count} more.`,
  answerRest: "answer the questions that this check leaves out",
  allHold: "Every test holds. Keep it so: look again when wording, channels or targets change.",
  movement: "Movement",
  movementCounts: "does not count",
  sources: "Sources",
  shareNotEntered: "The share of contacts caused by a failure is known, not entered.",
  census: "All were asked, and at least four in five answered.",
  changed: {
    wording: { yes: "The wording is the same as last time.", no: "The wording has changed since last time." },
    channels: { yes: "The channels are the same as last time.", no: "The channels have changed since last time." },
    mix: {
      yes: "The mix of customers is the same as last time.",
      no: "The mix of customers has changed since last time.",
    },
  },
  noFigures: "No figure was entered for it.",
} as const;
