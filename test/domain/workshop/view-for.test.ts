import { describe, expect, test } from "vitest";
import type { Mode } from "~/domain/workshop/settings";
import type { VoteLevel } from "~/domain/workshop/tally";
import { viewFor, type WorkshopView } from "~/domain/workshop/view-for";
import { Meeting } from "./meeting";
import { smallInstrument } from "./small-instrument";

const view = (meeting: Meeting, kind: "facilitator" | "presenter" | number): WorkshopView => {
  const seat = typeof kind === "number" ? meeting.room.seats[kind] : undefined;
  const viewer =
    seat === undefined ? { kind: kind as "facilitator" | "presenter" } : { kind: "participant" as const, seat };
  return viewFor(viewer, meeting.workshop, meeting.room, smallInstrument, meeting.now);
};

const facilitator = (meeting: Meeting) => {
  const seen = view(meeting, "facilitator");
  if (seen.kind !== "facilitator") throw new Error(seen.kind);
  return seen;
};

const participant = (meeting: Meeting, seat: number) => {
  const seen = view(meeting, seat);
  if (seen.kind !== "participant") throw new Error(seen.kind);
  return seen;
};

const voting = (mode: "open" | "anonymous" = "anonymous") =>
  new Meeting({ mode, voteSeconds: 60, client: "Harbour Mutual" })
    .seat({ executive: 5, frontline: 5 })
    .through("begun", "voting.opened");

const levels: VoteLevel[] = [4, 4, 3, 3, 3, 0, 0, 1, 1, 0];

describe("while a vote runs", () => {
  test("everybody sees how many have voted and how long is left, in seconds", () => {
    const meeting = voting();
    meeting.vote(0, 4);
    meeting.now += 17_200;
    expect(view(meeting, "presenter").room).toMatchObject({
      phase: "voting",
      joined: 10,
      question: { id: "core.first", place: 1, of: 4, text: "Text of core.first" },
      voting: { round: 1, voted: 1, secondsLeft: 43 },
      reveal: null,
      people: null,
      discuss: null,
    });
    expect(view(meeting.through("paused"), "presenter").room).toMatchObject({ isPaused: true });
    meeting.now += 500_000;
    expect(view(meeting, "presenter").room.voting?.secondsLeft).toBe(43);
  });

  test("a phone finds its own vote again, and nobody else's", () => {
    const meeting = voting();
    meeting.vote(0, 4, { reason: "Logged" });
    expect(participant(meeting, 0)).toMatchObject({ vote: { level: 4, reason: "Logged" }, role: "executive" });
    expect(participant(meeting, 1).vote).toBeNull();
  });

  test("the console sees joined, voted, waiting for and gone; by name only in an open workshop", () => {
    for (const mode of ["open", "anonymous"] as const) {
      const meeting = voting(mode);
      meeting.vote(0, 4);
      meeting.vote(5, 1);
      meeting.room = { ...meeting.room, here: new Set(["seat-0", "seat-1", "seat-2", "seat-6"]) };
      const { people } = facilitator(meeting);
      const isOpen = mode === "open";
      expect(people).toMatchObject({ joined: 10, here: 4, gone: 6, voted: 2, told: 10, seats: 600 });
      expect(people.byRole[1]).toMatchObject({ role: "frontline", joined: 5, here: 1, voted: 1 });
      expect([people.waitingFor, people.byRole[1]?.waitingFor]).toEqual(isOpen ? [3, 1] : [8, 4]);
      const said = people.everybody.slice(2, 4).map(({ hasVoted, isHere }) => [hasVoted, isHere]);
      expect(said).toEqual(
        isOpen
          ? [
              [false, true],
              [false, false],
            ]
          : [
              [null, null],
              [null, null],
            ],
      );
    }
  });

  test("in an anonymous workshop no view tells, when a phone drops, whose it is or whether it had voted", () => {
    const meeting = new Meeting({ mode: "anonymous", threshold: 3, preWork: true }).seat({
      executive: 4,
      frontline: 3,
      manager: 1,
    });
    const seats = meeting.room.seats.map(({ id }) => id);
    const dropped = () =>
      seats.map((gone) => {
        meeting.room = { ...meeting.room, here: new Set(seats.filter((id) => id !== gone)) };
        return JSON.stringify([facilitator(meeting), view(meeting, "presenter"), participant(meeting, 1)]);
      });
    const byRoleAlike = (views: readonly string[]) =>
      [views.slice(0, 4), views.slice(4)].map((some) => new Set(some).size);
    meeting.through("pre-work.opened");
    meeting.vote(0, 4, { question: "core.first", round: 0 });
    expect(byRoleAlike(dropped())).toEqual([1, 1]);
    meeting.through("pre-work.closed", "begun", "voting.opened");
    for (const [seat, level] of [
      [0, 4],
      [4, 1],
      [7, 2],
    ] as const)
      meeting.vote(seat, level);
    expect(byRoleAlike(dropped())).toEqual([1, 1]);
    expect(facilitator(meeting).people).toMatchObject({ joined: 8, here: 7, gone: 1, voted: 3, waitingFor: 5 });
    meeting.through("voting.closed");
    expect(facilitator(meeting).people.everybody.at(-1)?.isHere).toBe(false);
  });

  test("an anonymous console tells no role's progress that is too small, nor one that would give it away", () => {
    const progress = (counts: Readonly<Record<string, number>>, mode: Mode = "anonymous") => {
      const meeting = new Meeting({ mode, threshold: 3 }).seat(counts).through("begun", "voting.opened");
      meeting.vote(0, 4);
      const { people } = facilitator(meeting);
      return [people.voted, ...people.byRole.filter(({ joined }) => joined > 0).map(({ voted }) => voted)];
    };
    expect(progress({ executive: 3, frontline: 1 })).toEqual([1, null, null]);
    expect(progress({ executive: 3, frontline: 3 })).toEqual([1, 1, 0]);
    expect(progress({ executive: 3, manager: 4, frontline: 1 }).toSorted()).toEqual([0, 1, null, null].toSorted());
    expect(progress({ executive: 3, frontline: 1 }, "open")).toEqual([1, 1, 0]);
  });

  test("before the reveal the same frame goes out whatever was voted", () => {
    const frames = ([[...levels], levels.map((): VoteLevel => "dont-know")] as const).map((said) => {
      const meeting = voting().votes(...said);
      return [view(meeting, "presenter"), view(meeting, "facilitator"), participant(meeting, 0).room];
    });
    expect(frames[1]).toEqual(frames[0]);
  });
});

describe("from the reveal on", () => {
  test("everybody sees the distribution, what it means, and what to talk about", () => {
    const meeting = voting()
      .votes(...levels)
      .through("voting.closed");
    const { room } = view(meeting, 3);
    expect(room).toMatchObject({
      phase: "revealed",
      voting: null,
      discuss: "Discuss core.first",
      reveal: {
        round: 1,
        voters: 10,
        isHidden: false,
        total: { levels: [3, 2, 0, 3, 2], dontKnow: 0 },
        agreement: { reading: "two-camps" },
        gaps: [{ higher: { roles: ["executive"] }, lower: { roles: ["frontline"] } }],
        prompts: [{ kind: "two-camps" }, { kind: "role-gap" }],
        change: null,
      },
    });
    expect(room.reveal?.gaps[0]?.difference).toBeCloseTo(3, 12);
  });

  test("an anonymous phone's own vote is gone with everybody else's", () => {
    const meeting = voting()
      .votes(...levels)
      .through("voting.closed");
    expect(participant(meeting, 0).vote).toBeNull();
    expect(meeting.room.votes).toEqual([]);
  });

  test("an open room sees who voted what, and what before, without seat ids", () => {
    const meeting = voting("open").votes(4, 1).through("voting.closed", "discussion.opened", "voting.opened");
    const { room } = view(meeting.votes(2, 1).through("voting.closed"), "presenter");
    expect(room.people).toEqual([
      { name: null, role: "executive", level: 2, before: 4 },
      { name: null, role: "executive", level: 1, before: 1 },
    ]);
    expect(room.reveal?.change).toMatchObject({ from: 1, to: 2, mean: -1 });
    expect(JSON.stringify(view(meeting, "facilitator"))).not.toContain("seat-");
  });

  test("fewer than k show nothing but that they were too few", () => {
    const meeting = voting().votes(4, 0, 4, 0).through("voting.closed");
    expect(view(meeting, "facilitator").room.reveal).toEqual({
      round: 1,
      voters: 4,
      before: null,
      isHidden: true,
      total: null,
      groups: [],
      agreement: null,
      gaps: [],
      reasons: { low: [], high: [] },
      change: null,
      prompts: [{ kind: "too-few-to-show" }],
    });
  });

  test("a second vote hides the first until it is revealed beside it", () => {
    const meeting = voting()
      .votes(...levels)
      .through("voting.closed", "discussion.opened", "voting.opened");
    expect(view(meeting, "presenter").room).toMatchObject({ reveal: null, voting: { round: 2 } });
    meeting.votes(2, 2, 2, 2, 2, 2, 2, 2, 2, 2).through("voting.closed");
    expect(view(meeting, "presenter").room.reveal).toMatchObject({
      round: 2,
      change: { from: 1, to: 2, moved: 1, reading: { from: "two-camps", to: "agreement" } },
      prompts: [{ kind: "came-together" }, { kind: "consensus" }],
    });
  });

  test("what was answered alone is shown only as what the vote in the room changed", () => {
    const meeting = new Meeting({ preWork: true }).seat({ executive: 5 }).through("pre-work.opened");
    for (const seat of [0, 1, 2, 3, 4]) meeting.vote(seat, 4, { question: "core.first" });
    expect(view(meeting, "presenter").room.preWork).toEqual({ questions: 4, begun: 5, finished: 0 });
    expect(participant(meeting, 0).preWork[0]).toMatchObject({ question: { id: "core.first" }, vote: { level: 4 } });
    meeting.through("pre-work.closed", "begun", { type: "parked", note: "" });
    expect(view(meeting, "presenter").room).toMatchObject({ phase: "parked", reveal: null });
    meeting
      .through({ type: "went-back", question: "core.first" }, "voting.opened")
      .votes(0, 0, 0, 0, 0)
      .through("voting.closed");
    expect(view(meeting, "presenter").room.reveal?.change).toMatchObject({ from: 0, to: 1, mean: -4 });
  });
});

describe("the console", () => {
  test("offers what the machine would take, and says when a room is too small", () => {
    const meeting = new Meeting({ preWork: true }).seat({ executive: 4 });
    const { moves, tooFew, agenda } = facilitator(meeting);
    expect(moves).toEqual(["pre-work.opened", "begun", "reordered", "door.locked", "mode.changed", "closed"]);
    expect(tooFew).toEqual({ people: 4, threshold: 5 });
    expect(agenda[0]).toEqual({ question: "core.first", name: "Name of core.first", isCurrent: false, settled: null });
    meeting.through("begun");
    expect(facilitator(meeting).moves).not.toContain("voting.opened");
    meeting.join("frontline");
    expect(facilitator(meeting).moves).toContain("voting.opened");
    expect(facilitator(meeting).tooFew).toBeNull();
  });

  test("marks what is agreed, parked and skipped", () => {
    const meeting = voting().through("voting.closed", { type: "agreed", answer: 3, note: "" }, "moved-on", "skipped");
    expect(facilitator(meeting).agenda.map(({ settled, isCurrent }) => [settled, isCurrent])).toEqual([
      ["agreed", false],
      ["skipped", false],
      [null, true],
      [null, false],
    ]);
  });
});

test("somebody who comes late is where the room is", () => {
  const meeting = voting();
  meeting.join("manager");
  expect(participant(meeting, 10).room).toMatchObject({ phase: "voting", joined: 11, question: { id: "core.first" } });
});

test("a phone is asked again after the mode has changed", () => {
  const meeting = new Meeting().seat({ executive: 1 }).through({ type: "mode.changed", mode: "open" });
  meeting.join("executive");
  expect(participant(meeting, 0)).toMatchObject({ isToBeAsked: true, room: { rule: { mode: "open", number: 2 } } });
  expect(participant(meeting, 1).isToBeAsked).toBe(false);
});

test("the room leaves with what was settled and taken down", () => {
  const meeting = voting().through("voting.closed", { type: "agreed", answer: 3, note: "So it is" }, "wrapped-up");
  expect(view(meeting, "presenter").room.summary?.questions.slice(0, 2)).toEqual([
    { id: "core.first", name: "Name of core.first", settled: { kind: "agreed", answer: 3, note: "So it is" } },
    { id: "side.first", name: "Name of side.first", settled: null },
  ]);
});
