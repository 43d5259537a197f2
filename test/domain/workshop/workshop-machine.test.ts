import { describe, expect, test } from "vitest";
import { secondsLeft } from "~/domain/workshop/seconds-left";
import { canSteer } from "~/domain/workshop/steer";
import type { Phase } from "~/domain/workshop/workshop";
import type { Move } from "~/domain/workshop/workshop-events";
import { Meeting, type Said } from "./meeting";
import { smallInstrument } from "./small-instrument";

const last = [{ id: "old", title: "Stop asking for tens", owner: "Ana", due: null }];

/** A room of six in each phase, on the first question where there is one. */
const at: Record<Phase, () => Meeting> = {
  lobby: () => new Meeting({ preWork: true, voteSeconds: 60 }, last).seat({ executive: 3, frontline: 3 }),
  "pre-work": () => at.lobby().through("pre-work.opened"),
  "last-time": () => at.lobby().through("begun"),
  reading: () => at["last-time"]().through("moved-on"),
  voting: () => at.reading().through("voting.opened"),
  revealed: () => at.voting().votes(0, 1, 2, 3, 4, "dont-know").through("voting.closed"),
  discussing: () => at.revealed().through("discussion.opened"),
  agreed: () => at.discussing().through({ type: "agreed", answer: 2, note: "" }),
  parked: () => at.discussing().through({ type: "parked", note: "" }),
  "wrap-up": () => at.agreed().through("wrapped-up"),
  closed: () => at["wrap-up"]().through("closed"),
};

const phases = Object.keys(at) as Phase[];

/** Where each event leads from each phase; what is not named is refused as `not-now`. */
const table: readonly (readonly [Said, Partial<Record<Phase, string>>])[] = [
  [{ type: "pre-work.opened" }, { lobby: "pre-work" }],
  [{ type: "pre-work.closed" }, { "pre-work": "lobby" }],
  [{ type: "begun" }, { lobby: "last-time" }],
  [{ type: "moved-on" }, { "last-time": "reading", agreed: "reading", parked: "reading" }],
  [{ type: "voting.opened" }, { reading: "voting", discussing: "voting" }],
  [{ type: "voting.closed" }, { voting: "revealed" }],
  [{ type: "time.up" }, { voting: "time-left" }],
  [{ type: "time.extended", seconds: 30 }, { voting: "voting" }],
  [{ type: "discussion.opened" }, { revealed: "discussing" }],
  [
    { type: "agreed", answer: 3, note: "" },
    { revealed: "agreed", discussing: "agreed" },
  ],
  [
    { type: "parked", note: "" },
    { reading: "parked", voting: "parked", revealed: "parked", discussing: "parked" },
  ],
  [{ type: "skipped" }, { reading: "reading", voting: "reading", revealed: "reading", discussing: "reading" }],
  [
    { type: "went-back", question: "core.first" },
    {
      "last-time": "not-taken-yet",
      reading: "reading",
      voting: "reading",
      revealed: "reading",
      discussing: "reading",
      agreed: "reading",
      parked: "reading",
      "wrap-up": "reading",
    },
  ],
  [{ type: "resumed" }, {}],
  [
    { type: "mode.changed", mode: "anonymous" },
    { lobby: "same-mode", "last-time": "same-mode", reading: "same-mode" },
  ],
  [
    { type: "wrapped-up" },
    Object.fromEntries(
      ["last-time", "reading", "voting", "revealed", "discussing", "agreed", "parked"].map((phase) => [
        phase,
        "wrap-up",
      ]),
    ),
  ],
  [{ type: "closed" }, { lobby: "closed", "wrap-up": "closed" }],
];

describe.each(table)("%o", (said, outcomes) => {
  test.each(phases)("in %s", (phase) => {
    const meeting = at[phase]();
    const before = meeting.workshop;
    const fixed = said.type === "mode.changed" && phase !== "closed" ? "vote-begun" : "not-now";
    const expected = phase === "closed" ? "workshop-closed" : (outcomes[phase] ?? fixed);
    const event = { ...said, step: before.step, now: meeting.now } as Move;
    expect(canSteer(before, meeting.room, smallInstrument, event)).toBe(phases.includes(expected as Phase));
    expect(meeting.say(said)).toBe(expected);
    if (!phases.includes(expected as Phase)) expect(meeting.workshop).toBe(before);
    else expect(meeting.workshop.step).toBe(before.step + 1);
  });
});

test.each(phases)("pausing in %s stops everything but resuming and the door", (phase) => {
  const meeting = at[phase]();
  const paused = meeting.say({ type: "paused" });
  const isMeeting = !["lobby", "pre-work", "wrap-up", "closed"].includes(phase);
  expect(paused).toBe(isMeeting ? phase : phase === "closed" ? "workshop-closed" : "not-now");
  if (!isMeeting) return;
  expect(meeting.say({ type: "paused" })).toBe("paused");
  expect(meeting.say({ type: "wrapped-up" })).toBe("paused");
  expect(meeting.say({ type: "door.locked" })).toBe(phase);
  expect(meeting.workshop.doorLocked).toBe(true);
  expect(meeting.say({ type: "resumed" })).toBe(phase);
  expect(meeting.say({ type: "wrapped-up" })).toBe("wrap-up");
});

describe("two facilitators press next at once", () => {
  test("the second is told that it is stale, and no question is jumped over", () => {
    const meeting = at.agreed();
    const drawnFrom = meeting.workshop.step;
    expect(meeting.say({ type: "moved-on" }, drawnFrom)).toBe("reading");
    const { workshop } = meeting;
    expect(workshop.current).toBe("side.first");
    expect(meeting.say({ type: "moved-on" }, drawnFrom)).toBe("stale");
    expect(meeting.workshop).toBe(workshop);
  });

  test("a skip from an old screen does not skip the next question", () => {
    const meeting = at.reading();
    const drawnFrom = meeting.workshop.step;
    meeting.say({ type: "skipped" }, drawnFrom);
    expect(meeting.say({ type: "skipped" }, drawnFrom)).toBe("stale");
    expect(meeting.workshop.settled).toEqual({ "core.first": { kind: "skipped" } });
  });

  test("a step from the future is as stale", () => {
    expect(at.reading().say({ type: "voting.opened" }, 99)).toBe("stale");
  });

  test("taking down an action disturbs nobody's step", () => {
    const meeting = at.discussing();
    const drawnFrom = meeting.workshop.step;
    meeting.through({
      type: "action.noted",
      action: { id: "1", title: "Log calls", owner: "Bo", due: "2026-12-01", question: null },
    });
    expect(meeting.say({ type: "agreed", answer: 1, note: "" }, drawnFrom)).toBe("agreed");
  });
});

describe("the way through the agenda", () => {
  test("without anything of last time it opens with the first question", () => {
    const meeting = new Meeting({ mode: "open" });
    expect(meeting.say({ type: "begun" })).toBe("reading");
    expect(meeting.workshop.current).toBe("core.first");
  });

  test("ends in the wrap-up when nothing is left", () => {
    const meeting = new Meeting({ mode: "open" }).through("begun");
    for (const question of ["side.first", "side.heavy", "asked.surveys"]) {
      expect(meeting.say({ type: "skipped" })).toBe("reading");
      expect(meeting.workshop.current).toBe(question);
    }
    expect(meeting.say({ type: "skipped" })).toBe("wrap-up");
    expect(meeting.workshop.current).toBeNull();
  });

  test("going back to an earlier question returns to where it left, not to the start", () => {
    const meeting = at.agreed().through("moved-on", { type: "went-back", question: "core.first" }, "voting.opened");
    expect(meeting.workshop.open?.round).toBe(2);
    meeting.through("voting.closed", { type: "agreed", answer: 0, note: "" }, "moved-on");
    expect(meeting.workshop.current).toBe("side.first");
    expect(meeting.workshop.settled).toEqual({ "core.first": { kind: "agreed", answer: 0, note: "" } });
  });

  test("a question not taken yet cannot be gone back to", () => {
    expect(at.agreed().say({ type: "went-back", question: "side.heavy" })).toBe("not-taken-yet");
    expect(at.agreed().say({ type: "went-back", question: "__proto__" })).toBe("not-taken-yet");
  });

  test("what was agreed stands when a reopened question is skipped", () => {
    const meeting = at.agreed().through({ type: "went-back", question: "core.first" }, "skipped");
    expect(meeting.workshop.settled["core.first"]).toEqual({ kind: "agreed", answer: 2, note: "" });
  });

  test("reordering decides what comes next, and must keep the same questions", () => {
    const meeting = at.agreed();
    const agenda = ["asked.surveys", "side.heavy", "core.first", "side.first"];
    expect(meeting.say({ type: "reordered", agenda: agenda.slice(1) })).toBe("not-the-same-questions");
    expect(meeting.say({ type: "reordered", agenda: ["side.heavy", "side.heavy", "core.first", "side.first"] })).toBe(
      "not-the-same-questions",
    );
    meeting.through({ type: "reordered", agenda }, "moved-on");
    expect(meeting.workshop.current).toBe("side.first");
    meeting.through("skipped");
    expect(meeting.workshop.current).toBe("asked.surveys");
  });
});

describe("time", () => {
  test("a vote closes by the clock at its deadline and not a millisecond earlier", () => {
    const meeting = at.voting();
    meeting.now += 59_999;
    expect(meeting.say({ type: "time.up" })).toBe("time-left");
    meeting.now += 1;
    expect(meeting.say({ type: "time.up" })).toBe("revealed");
  });

  test("extending moves the deadline; where it has passed, from now", () => {
    const meeting = at.voting().through({ type: "time.extended", seconds: 30 });
    expect(meeting.workshop.open?.deadline).toBe(meeting.now + 90_000);
    meeting.now += 100_000;
    meeting.through({ type: "time.extended", seconds: 30 });
    expect(meeting.workshop.open?.deadline).toBe(meeting.now + 30_000);
    expect(meeting.say({ type: "time.extended", seconds: 0 })).toBe("not-now");
  });

  test("a pause does not cost the vote any time", () => {
    const meeting = at.voting();
    const deadline = meeting.workshop.open?.deadline ?? 0;
    meeting.through("paused");
    meeting.now += 600_000;
    expect(meeting.say({ type: "time.up" })).toBe("paused");
    meeting.through("resumed");
    expect(meeting.workshop.open?.deadline).toBe(deadline + 600_000);
  });

  test.each([-86_400_000, 86_400_000])(
    "a clock set in a pause (by %i ms) gives the vote no time and takes none",
    (moved) => {
      const meeting = at.voting();
      meeting.now += 10_000;
      meeting.through("paused");
      meeting.now += moved;
      meeting.through("resumed");
      expect(meeting.workshop.open).toMatchObject({ deadline: meeting.now + 50_000, given: 50_000 });
    },
  );

  test("a clock set back shows no more time than was given, and adds to that", () => {
    const meeting = at.voting();
    meeting.now -= 86_400_000;
    expect(secondsLeft(meeting.workshop, meeting.now)).toBe(60);
    meeting.through({ type: "time.extended", seconds: 30 });
    expect(meeting.workshop.open?.deadline).toBe(meeting.now + 90_000);
    meeting.now -= 86_400_000;
    expect(secondsLeft(meeting.workshop, meeting.now)).toBe(90);
    const { given: _given, ...before } = meeting.workshop.open ?? { round: 1, deadline: null };
    expect(secondsLeft({ open: before, pausedAt: null }, meeting.now)).toBe(3_600);
  });

  test("without a limit there is nothing to extend or to run out", () => {
    const meeting = new Meeting({ mode: "open" }).through("begun", "voting.opened");
    expect(meeting.say({ type: "time.up" })).toBe("no-deadline");
    expect(meeting.say({ type: "time.extended", seconds: 30 })).toBe("no-deadline");
  });
});

describe("a room too small for anonymity", () => {
  test("hears it at the first vote, and goes on in open mode once everybody was asked again", () => {
    const meeting = new Meeting().seat({ executive: 4 }).through("begun");
    expect(meeting.say({ type: "voting.opened" })).toBe("too-few-for-anonymity");
    meeting.through({ type: "mode.changed", mode: "open" }, "voting.opened");
    expect(meeting.vote(0, 2)).toBe("ask-again");
    expect(meeting.say({ type: "mode.changed", mode: "anonymous" })).toBe("vote-begun");
  });

  test("counts only people who were told the rule that holds", () => {
    const meeting = new Meeting({ mode: "open" })
      .seat({ executive: 6 })
      .through({ type: "mode.changed", mode: "anonymous" }, "begun");
    expect(meeting.say({ type: "voting.opened" })).toBe("too-few-for-anonymity");
  });

  test("k people are enough", () => {
    expect(new Meeting().seat({ executive: 5 }).through("begun").say({ type: "voting.opened" })).toBe("voting");
  });
});

describe("what is written down", () => {
  const action = { id: "1", title: "Log one call a week", owner: "Bo", due: "2026-12-01", question: "core.first" };
  const refusals: readonly (readonly [string, Said])[] = [
    ["action-not-whole", { type: "action.noted", action: { ...action, title: " " } }],
    ["action-not-whole", { type: "action.noted", action: { ...action, due: "2026-13-01" } }],
    ["action-not-whole", { type: "action.noted", action: { ...action, question: "not.here" } }],
    ["unknown-action", { type: "action.removed", id: "2" }],
    ["does-apply", { type: "agreed", answer: "not-applicable", note: "We have none" }],
    ["note-too-long", { type: "agreed", answer: 1, note: "x".repeat(4_001) }],
    ["note-too-long", { type: "parked", note: "x".repeat(4_001) }],
  ];
  test.each(refusals)("%s: %o", (refusal, said) => {
    expect(at.discussing().say(said)).toBe(refusal);
  });

  test("an action is kept once, and can be taken away", () => {
    const meeting = at.discussing().through({ type: "action.noted", action });
    expect(meeting.say({ type: "action.noted", action })).toBe("action-not-whole");
    expect(meeting.workshop.actions).toEqual([action]);
    expect(meeting.through({ type: "action.removed", id: "1" }).workshop.actions).toEqual([]);
  });

  test("last time's actions are judged while they are gone through", () => {
    const meeting = at["last-time"]();
    meeting.through({ type: "last-time.judged", id: "old", state: "under-way" });
    expect(meeting.workshop.lastTime[0]?.state).toBe("under-way");
    expect(meeting.say({ type: "last-time.judged", id: "new", state: "done" })).toBe("unknown-action");
    expect(at.reading().say({ type: "last-time.judged", id: "old", state: "done" })).toBe("not-now");
  });

  test("a question that is not critical may be set aside with a reason", () => {
    const meeting = at.agreed().through("moved-on", "voting.opened", "voting.closed");
    expect(meeting.say({ type: "agreed", answer: "not-applicable", note: " " })).toBe("reason-missing");
    expect(meeting.say({ type: "agreed", answer: "not-applicable", note: "No branches" })).toBe("agreed");
  });
});
