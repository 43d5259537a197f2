import { shownOne } from "~/domain/shown-numbers";
import type { Agreement, Reading } from "~/domain/workshop/agreement";
import type { RoundChange } from "~/domain/workshop/round-change";
import type { VoteLevel } from "~/domain/workshop/tally";

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

const ordinal = (level: number) => ORDINALS[level] ?? "";

const placeOf = (level: number) =>
  Number.isInteger(level)
    ? `the ${ordinal(level)} description`
    : `between the ${ordinal(Math.floor(level))} and the ${ordinal(Math.ceil(level))} description`;

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** The words of a reveal, on the wall, on the console and in the results. */
export const words = {
  title: "How the room voted",
  votes: "votes",
  dontKnow: "I don’t know",
  none: "There is none here",
  everybody: "one dot, one person",
  others: "others",
  before: "the vote before",
  reading: {
    agreement: "Agreement",
    "two-camps": "Two camps",
    "low-agreement": "Spread out",
  } satisfies Record<Reading, string>,
  reads: ({ n, low, high, camps, deviation, reading }: Agreement) => {
    const spread = `Average deviation ${shownOne(deviation)}`;
    switch (reading) {
      case "agreement":
        return low === high ? `${spread}: all of one view.` : `${spread}: close enough to call it one view.`;
      case "two-camps":
        return `${camps.high} of ${n} chose one of the two strongest descriptions, ${camps.low} one of the two weakest. ${spread}: not an agreement yet.`;
      case "low-agreement":
        return `No two camps, and no common view either. ${spread}: not an agreement yet.`;
    }
  },
  medianAndRange: ({ median, low, high }: Agreement) =>
    low === high
      ? `Everybody chose ${placeOf(median)}.`
      : `The median is ${placeOf(median)}; votes run from the ${ordinal(low)} to the ${ordinal(high)}.`,
  hidden: (voters: number, threshold: number) =>
    `${people(voters)} voted. Fewer than ${threshold}, so nothing of it is shown.`,
  nobody: "Nobody voted.",
  allNone: (none: number, voters: number) =>
    none === voters
      ? `All ${none} say: there is none here.`
      : `${none} of ${voters} say: there is none here. The others don’t know.`,
  allUnknown: (dontKnow: number) => `All ${dontKnow} say: I don’t know.`,
  reasonsLow: "From the lower end",
  reasonsHigh: "From the higher end",
  changeTitle: ({ from }: RoundChange) => (from === 0 ? "Since you answered alone" : "Since the vote before"),
  whoVoted: "Who voted what",
  unnamed: (role: string) => `somebody, ${role}`,
  named: (name: string, role: string) => `${name}, ${role}`,
  wasBefore: (level: VoteLevel) => {
    if (level === "none") return "none here, before";
    return level === "dont-know" ? "did not know before" : `the ${ordinal(level)} before`;
  },
} as const;
