import { expect, test } from "vitest";
import type { Instrument, NoneChoice } from "~/domain/instrument";
import { agreedAnswers } from "~/domain/workshop/agreed-answers";
import { participantView } from "~/domain/workshop/participant-view";
import { readTallies } from "~/domain/workshop/read-tallies";
import { roomView } from "~/domain/workshop/room-view";
import type { VoteLevel } from "~/domain/workshop/tally";
import { voteTallies } from "~/domain/workshop/vote-tallies";
import { workshopFindings } from "~/domain/workshop/workshop-findings";
import { workshopBody, workshopColumns } from "~/storage/workshop-body";
import { promptWords } from "~/ui/workshop/prompt-words";
import { Meeting } from "./meeting";
import { smallInstrument } from "./small-instrument";

const none = (when: NoneChoice["when"]): NoneChoice => ({ text: "Nothing is launched.", level: 1, when, begins: [] });
const nones: Readonly<Record<string, NoneChoice>> = {
  "side.first": none(null),
  "side.heavy": none({ question: "side.first", none: true }),
};
const instrument: Instrument = {
  ...smallInstrument,
  questions: smallInstrument.questions.map((question) => ({ ...question, none: nones[question.id] ?? null })),
};

/** A room that votes on a question which offers it. */
const voting = (mode: "open" | "anonymous" = "anonymous") => {
  const questions = ["side.first", "side.heavy"];
  return new Meeting({ mode, threshold: 3, scope: "picked", questions }, [], instrument)
    .seat({ executive: 3, frontline: 3 })
    .through("begun", "voting.opened");
};
const roomOf = ({ workshop, room, now }: Meeting) => roomView(workshop, room, instrument, now);
const promptsAfter = (...votes: VoteLevel[]) =>
  roomOf(
    voting()
      .votes(...votes)
      .through("voting.closed"),
  ).reveal?.prompts.map(({ kind }) => kind);

test("it is a vote where the question offers it, and none of the answers elsewhere", () => {
  const meeting = voting();
  expect(roomOf(meeting).question?.none).toBe("Nothing is launched.");
  expect(meeting.vote(0, "none")).toBe("counted");
  const elsewhere = new Meeting({ threshold: 3 }, [], instrument).seat({ frontline: 5 }).through("begun");
  expect(roomOf(elsewhere).question).toMatchObject({ id: "core.first", none: null });
  expect(elsewhere.through("voting.opened").vote(0, "none")).toBe("not-a-level");
});

test.each(["open", "anonymous"] as const)("in an %s room it is counted beside the levels, in a file too", (mode) => {
  const meeting = voting(mode).votes("none", "none", 3, "dont-know", "none", 3).through("voting.closed");
  const { reveal } = roomOf(meeting);
  expect(reveal?.total).toEqual({ levels: [0, 0, 0, 2, 0], dontKnow: 1, none: 3 });
  expect(reveal?.agreement).toMatchObject({ n: 2, mean: 3 });
  const tallies = voteTallies(meeting.workshop);
  expect(readTallies(tallies)).toEqual(tallies);
  const groups = tallies["side.first"]?.rounds[0]?.groups ?? [];
  expect(groups.reduce((sum, group) => sum + (group.none ?? 0), 0)).toBe(3);
  const found = workshopFindings({ votes: tallies, answers: {} }, instrument);
  expect(found?.participation.groups.reduce((sum, { voters }) => sum + voters, 0)).toBe(6);
  expect(workshopBody.read(workshopColumns(meeting.workshop).body)).toEqual(meeting.workshop);
});

test("a question that is asked says nothing of how its answers read afterwards", () => {
  expect(Object.keys(roomOf(voting()).question ?? {}).sort()).toEqual(
    ["anchors", "choose", "hint", "id", "none", "of", "place", "text"].sort(),
  );
});

test("nobody says it: the tally is what it was before there was such an answer", () => {
  const meeting = voting().votes(1, 1, 3, "dont-know", 2, 3).through("voting.closed");
  expect(roomOf(meeting).reveal?.total).toEqual({ levels: [0, 2, 1, 2, 0], dontKnow: 1 });
});

test("the room is asked about it: all, some, and a change from it is movement", () => {
  expect(promptsAfter("none", "none", "none", "none", "dont-know", "none")).toEqual(["all-none"]);
  expect(promptsAfter("dont-know", "dont-know", "none", "dont-know", "dont-know", "dont-know")).toEqual([
    "all-unknown",
  ]);
  expect(promptsAfter("none", "none", 3, 3, 3, 3)?.[0]).toBe("some-none");
  expect(promptsAfter("none", 3, 3, 3, 3, 3)).not.toContain("some-none");
  expect(promptWords({ kind: "some-none", none: 2, voters: 6 }, [])).toContain("2 of 6 say that there is none here");
  const again = voting()
    .votes("none", "none", "none", 3, 3, 3)
    .through("voting.closed", "discussion.opened", "voting.opened")
    .votes(3, 3, 3, 3, 3, 3)
    .through("voting.closed");
  expect(roomOf(again).reveal?.change?.moved).toBe(0.5);
});

test("reasons of who says it come from neither end, after those of the levels", () => {
  const meeting = voting();
  meeting.vote(0, "none", { reason: "I have seen none" });
  meeting.vote(1, 0, { reason: "Forgotten in a week" });
  for (const seat of [2, 3, 4, 5]) meeting.vote(seat, 4, { reason: "It lives" });
  meeting.through("voting.closed");
  expect(meeting.workshop.rounds["side.first"]?.[0]).toMatchObject({
    reasons: [{ level: 0 }, ...[4, 4, 4, 4].map((level) => ({ level })), { level: "none" }],
  });
  expect(JSON.stringify(roomOf(meeting).reveal?.reasons)).not.toContain("I have seen none");
});

test("agreed it is the answer with its evidence, and what rests on it is offered next", () => {
  const meeting = voting().votes("none", "none", "none", "none", "none", "none").through("voting.closed");
  const before = meeting.workshop.nones;
  meeting.through({ type: "agreed", answer: "none", note: "Two years without one", evidence: 1 }, "moved-on");
  expect([before, meeting.workshop.nones]).toEqual([["side.first"], ["side.first", "side.heavy"]]);
  expect(agreedAnswers(meeting.workshop)["side.first"]).toEqual({
    answer: "none",
    evidence: 1,
    note: "Two years without one",
  });
  expect(roomOf(meeting).question).toMatchObject({ id: "side.heavy", none: "Nothing is launched." });
});

test("where what was agreed before says otherwise it is neither voted nor agreed", () => {
  const meeting = voting().votes(3, 3, 3, 3, 3, 3).through("voting.closed");
  meeting.through({ type: "agreed", answer: 3, note: "" }, "moved-on", "voting.opened");
  expect(meeting.vote(0, "none")).toBe("not-a-level");
  meeting.through("voting.closed");
  expect(meeting.say({ type: "agreed", answer: "none", note: "" })).toBe("none-not-offered");
});

test("alone before the meeting it is offered and found again", () => {
  const questions = ["side.first", "side.heavy"];
  const meeting = new Meeting({ preWork: true, threshold: 3, scope: "picked", questions }, [], instrument)
    .seat({ frontline: 5 })
    .through("pre-work.opened");
  expect(meeting.vote(0, "none", { question: "side.first", round: 0 })).toBe("counted");
  const { workshop, room } = meeting;
  const [seat] = room.seats;
  if (seat === undefined) throw new Error("nobody came");
  const { preWork } = participantView(roomOf(meeting), seat, workshop, room, instrument);
  expect(preWork.map(({ question, vote }) => [question.none, vote?.level])).toEqual([
    ["Nothing is launched.", "none"],
    [null, undefined],
  ]);
});
