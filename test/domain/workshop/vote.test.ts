import { expect, test } from "vitest";
import { standingVotes, type Vote, withVote } from "~/domain/workshop/vote";

const first: Vote = { seat: "a", question: "q", round: 1, level: 0 };
const again: Vote = { ...first, level: 4, reason: "Looked it up" };

test("a later vote of the same seat, question and round replaces the earlier one", () => {
  expect(withVote([first], again)).toEqual([again]);
});

test("other seats, questions and rounds are left alone", () => {
  const others: Vote[] = [
    { ...first, seat: "b" },
    { ...first, question: "r" },
    { ...first, round: 2 },
  ];
  expect(withVote([...others, first], again)).toEqual([...others, again]);
});

test("of two rows that should have been one the last stands, once", () => {
  const other: Vote = { ...first, seat: "b", level: "dont-know" };
  expect(standingVotes([first, other, again, { ...first, round: 2 }], "q", 1)).toEqual([again, other]);
});
