import { describe, expect, test } from "vitest";
import { missedRise, scoreRise, scoreWish } from "~/content/checks/score-wish";

describe("a score target", () => {
  test.each([
    "Raise the NPS to 50",
    "Raise NPS by ten points",
    "Reach a CSAT of 85 %",
    "Set an NPS target for each team",
    "Lift customer satisfaction",
    "Improve the average CES",
    "Agree an NPS goal with the board",
    "Get the score above 40",
    "Set goals for the score",
    "Push ratings up",
    "Hit 9 out of 10 in CSAT",
    "Set a target of 45 for NPS",
    "Set a target: NPS 50",
    "Aim for an NPS of 40 by June",
    "Make CSAT at least 90",
    "Gain five points of NPS",
    "NPS target: 50",
    "Reach level 4 on the satisfaction scale",
    "Talk to staff. Then raise the score.",
    "Do not stop until NPS reaches 50",
  ])("is seen in “%s”", (text) => {
    expect(scoreWish(text)).toBeDefined();
  });

  test.each([
    "Replace the score goal in next year's plan by improvements",
    "Print the number of answers beside every score",
    "Take the score target out of the plan",
    "Call every customer with a score of 6 or less within two days",
    "Never set an NPS target of 50",
    "Stop asking anybody to reach a score",
    "Show the score and its failures on one page",
    "Ask which scores reached the board",
    "Compare the score of the last 12 months with complaints",
    "Get the scores out of the bonus plan",
    "Improve what the lowest ratings name",
    "Bring the comments beside the ratings to the meeting",
    "Agree three points for the agenda",
    'Ask who still says "raise the NPS to 50".',
  ])("is not seen in “%s”", (text) => {
    expect(scoreWish(text)).toBeUndefined();
  });
});

test.each([
  "NPS rises by the second month",
  "CSAT has gone up within six weeks",
  "The score is higher than last quarter",
  "A higher CSAT in the trial team",
  "Customer satisfaction improves",
  "The effort score CES falls",
  "NPS stands above 40",
])("a rise is seen in the sign “%s”", (text) => {
  expect(scoreRise(text)).toBeDefined();
});

test.each([
  "The response rate rises in three teams",
  "Every score shown this month carries its sample size",
  "Ten invitations at random contain no mark",
])("no rise is seen in the sign “%s”", (text) => {
  expect(scoreRise(text)).toBeUndefined();
});

test("a failure may be a score that rose, and not one that failed to rise", () => {
  expect(missedRise("The score rises while complaints rise too")).toBeUndefined();
  expect(missedRise("The score has not risen after a quarter")).toBeDefined();
  expect(missedRise("CSAT stays below 80")).toBeDefined();
});
