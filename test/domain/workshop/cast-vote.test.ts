import { describe, expect, test } from "vitest";
import type { VoteLevel } from "~/domain/workshop/tally";
import { Meeting } from "./meeting";

const voting = (settings = {}) =>
  new Meeting({ voteSeconds: 60, ...settings }).seat({ executive: 3, frontline: 3 }).through("begun", "voting.opened");

describe("a vote counts", () => {
  test("once a seat: the last one stands", () => {
    const meeting = voting();
    expect(meeting.vote(0, 1)).toBe("counted");
    expect(meeting.vote(0, 4, { reason: " It is\n logged " })).toBe("counted");
    expect(meeting.room.votes).toEqual([
      { seat: "seat-0", question: "core.first", round: 1, level: 4, reason: "It is logged" },
    ]);
    meeting.votes(4, 3, 3, 2, 2).through("voting.closed");
    expect(meeting.workshop.rounds["core.first"]).toMatchObject([{ voters: 5 }]);
    expect(meeting.room.votes).toEqual([]);
  });

  test("from somebody who came late, or has left since", () => {
    const meeting = voting();
    const late = meeting.join("frontline");
    if (typeof late === "string") throw new Error(late);
    expect(meeting.vote(late, "dont-know")).toBe("counted");
  });
});

describe("a vote is refused", () => {
  test.each<[string, (meeting: Meeting) => string]>([
    ["not-a-level", (meeting) => meeting.vote(0, 5 as VoteLevel)],
    ["not-a-level", (meeting) => meeting.vote(0, "not-applicable" as VoteLevel)],
    ["reason-too-long", (meeting) => meeting.vote(0, 1, { reason: "x".repeat(201) })],
    ["other-question", (meeting) => meeting.vote(0, 1, { question: "side.first" })],
    ["other-question", (meeting) => meeting.vote(0, 1, { question: "__proto__" })],
    ["other-round", (meeting) => meeting.vote(0, 1, { round: 2 })],
    ["other-round", (meeting) => meeting.vote(0, 1, { round: 0 })],
    ["paused", (meeting) => meeting.through("paused").vote(0, 1)],
    ["vote-closed", (meeting) => meeting.through("voting.closed").vote(0, 1, { round: 1 })],
    [
      "vote-closed",
      (meeting) => meeting.through("voting.closed", "discussion.opened", "voting.opened").vote(0, 1, { round: 1 }),
    ],
    [
      "vote-closed",
      (meeting) =>
        meeting.through({ type: "went-back", question: "core.first" }, "voting.opened").vote(0, 1, { round: 1 }),
    ],
    ["not-voting", (meeting) => meeting.through("skipped").vote(0, 1, { question: "side.first", round: 1 })],
    ["workshop-closed", (meeting) => meeting.through("wrapped-up", "closed").vote(0, 1)],
  ])("%s", (refusal, attempt) => {
    const meeting = voting();
    expect(attempt(meeting)).toBe(refusal);
    expect(meeting.room.votes).toEqual([]);
  });

  test("from the deadline on, by the server's clock, also where nobody has closed the vote yet", () => {
    const meeting = voting();
    meeting.now += 59_999;
    expect(meeting.vote(0, 1)).toBe("counted");
    meeting.now += 1;
    expect(meeting.vote(1, 1)).toBe("vote-closed");
  });
});

test("a vote that is left without a reveal is forgotten, and its number is not used again", () => {
  const meeting = voting().votes(0, 0, 0, 0, 0);
  meeting.through({ type: "went-back", question: "core.first" });
  expect(meeting.room.votes).toEqual([]);
  expect(meeting.workshop.rounds["core.first"]).toEqual([{ kind: "interrupted", round: 1 }]);
  expect(meeting.through("voting.opened").workshop.open?.round).toBe(2);
});

describe("answering alone before the meeting", () => {
  const alone = () => new Meeting({ preWork: true }).seat({ executive: 5 }).through("pre-work.opened");

  test("takes a vote on any question of the agenda, and no other", () => {
    const meeting = alone();
    expect(meeting.vote(0, 3, { question: "side.heavy" })).toBe("counted");
    expect(meeting.vote(0, 3, { question: "core.second" })).toBe("other-question");
    expect(meeting.vote(0, 3, { question: "side.heavy", round: 1 })).toBe("other-round");
  });

  test("is over when it is closed, and cannot be opened again", () => {
    const meeting = alone();
    for (const [seat, level] of ([0, 0, 4, 4, 4] as const).entries())
      meeting.vote(seat, level, { question: "side.first" });
    meeting.through("pre-work.closed");
    expect(meeting.room.votes).toEqual([]);
    expect(meeting.workshop.rounds["side.first"]).toMatchObject([{ round: 0, voters: 5 }]);
    expect(meeting.workshop.rounds["core.first"]).toMatchObject([{ round: 0, voters: 0 }]);
    expect(meeting.vote(0, 3, { question: "side.first" })).toBe("vote-closed");
    expect(meeting.say({ type: "pre-work.opened" })).toBe("pre-work-over");
    expect(meeting.say({ type: "mode.changed", mode: "open" })).toBe("vote-begun");
  });

  test("only where the facilitator allows it", () => {
    expect(new Meeting().say({ type: "pre-work.opened" })).toBe("no-pre-work");
  });

  test("puts the question that divides people most first, weighed", () => {
    const meeting = alone();
    // side.first: 0 0 4 4 4: mean 2.4, deviation (2·2.4 + 3·1.6) / 5 = 1.92, weight 1 · 1 = 1.92
    // side.heavy: 1 1 2 2 2: mean 1.6, deviation (2·0.6 + 3·0.4) / 5 = 0.48, weight 3 · 1 = 1.44
    // core.first: 1 1 3 3 3: mean 2.2, deviation (2·1.2 + 3·0.8) / 5 = 0.96, weight 1 · 2 = 1.92: a tie, which keeps its order
    // asked.surveys: all 2: 0
    const said = {
      "side.first": [0, 0, 4, 4, 4],
      "side.heavy": [1, 1, 2, 2, 2],
      "core.first": [1, 1, 3, 3, 3],
      "asked.surveys": [2, 2, 2, 2, 2],
    } as const;
    for (const [question, levels] of Object.entries(said))
      for (const [seat, level] of levels.entries()) meeting.vote(seat, level, { question });
    meeting.through("pre-work.closed");
    expect(meeting.workshop.agenda).toEqual(["core.first", "side.first", "side.heavy", "asked.surveys"]);
  });
});
