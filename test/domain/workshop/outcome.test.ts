import { describe, expect, test } from "vitest";
import { outcomeOf } from "~/domain/workshop/outcome";
import { steer } from "~/domain/workshop/steer";
import type { VoteLevel } from "~/domain/workshop/tally";
import { Meeting } from "./meeting";
import { smallInstrument } from "./small-instrument";

/** Ten people: five executives who see 3 and 4, five of the frontline who see 0 and 1; then most meet at 2. */
function workshopHeld(mode: "open" | "anonymous") {
  const first: VoteLevel[] = [4, 4, 4, 3, 3, 0, 0, 1, 1, "dont-know"];
  const second: VoteLevel[] = [2, 2, 2, 2, 3, 2, 2, 2, 1, 2];
  return new Meeting({ mode, client: "Harbour Mutual", profile: { customers: "b2c" } })
    .seat({ executive: 5, frontline: 5 })
    .through("begun", "voting.opened")
    .votes(...first)
    .through("voting.closed", "discussion.opened", "voting.opened")
    .votes(...second)
    .through("voting.closed", { type: "agreed", answer: 2, note: "Half of us", evidence: 1 }, "moved-on")
    .through({ type: "parked", note: "Nobody here knows" }, "moved-on")
    .through("voting.opened")
    .votes(4, 4, 4)
    .through("voting.closed", {
      type: "action.noted",
      action: { id: "1", title: "Ask the team", owner: "Bo", due: null, question: "side.heavy" },
    })
    .through("skipped", "wrapped-up");
}

const outcome = (mode: "open" | "anonymous") => {
  const { workshop, room } = workshopHeld(mode);
  return outcomeOf(workshop, room.seats, "2026-11-22");
};

describe("the assessment of a workshop", () => {
  test("has what was agreed as its answers, and don't-know wherever nothing was", () => {
    expect(outcome("anonymous").assessment).toMatchObject({
      instrument: { id: "small", edition: "1" },
      taken: "2026-11-22",
      scope: "quick",
      profile: { organisation: "Harbour Mutual", customers: "b2c" },
      answers: {
        "core.first": { answer: 2, evidence: 1, note: "Half of us" },
        "side.first": { answer: "dont-know", note: "Nobody here knows" },
        "side.heavy": { answer: "dont-know" },
        "asked.surveys": { answer: "dont-know" },
      },
    });
  });

  test("keeps the votes beside them as tallies, by role where k allows", () => {
    expect(outcome("anonymous").assessment.votes).toEqual({
      "core.first": {
        mode: "anonymous",
        threshold: 5,
        rounds: [
          {
            round: 1,
            voters: 10,
            groups: [
              { roles: ["executive"], levels: [0, 0, 0, 2, 3], dontKnow: 0 },
              { roles: ["frontline"], levels: [2, 2, 0, 0, 0], dontKnow: 1 },
            ],
          },
          {
            round: 2,
            voters: 10,
            groups: [
              { roles: ["executive"], levels: [0, 0, 4, 1, 0], dontKnow: 0 },
              { roles: ["frontline"], levels: [0, 1, 4, 0, 0], dontKnow: 0 },
            ],
          },
        ],
      },
      "side.heavy": { mode: "anonymous", threshold: 5, rounds: [{ round: 1, voters: 3, groups: [] }] },
    });
  });

  test("of an open workshop pools small roles in the file too, and names no seat", () => {
    const { votes } = outcome("open").assessment;
    expect(votes["side.heavy"]).toEqual({
      mode: "open",
      threshold: 5,
      rounds: [{ round: 1, voters: 3, groups: [{ roles: ["executive"], levels: [0, 0, 0, 0, 3], dontKnow: 0 }] }],
    });
    expect(JSON.stringify(outcome("open"))).not.toMatch(/seat-\d/);
  });
});

test("the file of an open workshop shows no role by itself that is under k", () => {
  const meeting = new Meeting({ mode: "open" })
    .seat({ executive: 2, frontline: 6, manager: 4 })
    .through("begun", "voting.opened")
    .votes(4, 4, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3)
    .through("voting.closed", "wrapped-up");
  expect(outcomeOf(meeting.workshop, meeting.room.seats, "2026-11-22").assessment.votes["core.first"]).toMatchObject({
    rounds: [
      {
        voters: 12,
        groups: [
          { roles: ["executive", "manager"], levels: [0, 0, 2, 2, 2] },
          { roles: ["frontline"], levels: [3, 3, 0, 0, 0] },
        ],
      },
    ],
  });
});

describe("beside the assessment", () => {
  test("the map of agreement: first, last, and what was settled", () => {
    const [core, side, heavy] = outcome("anonymous").questions;
    expect(core).toMatchObject({
      first: { reading: "two-camps", n: 9 },
      last: { reading: "agreement", n: 10, median: 2 },
      settled: { kind: "agreed", answer: 2 },
    });
    expect(side).toMatchObject({ first: null, last: null, settled: { kind: "parked" } });
    expect(heavy).toMatchObject({ first: null, settled: { kind: "skipped" } });
  });

  test("gaps only where both groups named levels often enough", () => {
    // Five of the frontline voted, but one did not know: four level votes are under k.
    expect(outcome("anonymous").gaps).toEqual([]);
  });

  test("where minds changed, person by person only in open mode", () => {
    const [changed, ...others] = outcome("anonymous").mindsChanged;
    // shares first .2 .2 0 .2 .3 .1, then 0 .1 .8 .1 0 0: (.2 + .1 + .8 + .1 + .3 + .1) / 2 = 0.8
    expect(changed?.change?.moved).toBeCloseTo(0.8, 12);
    expect(changed?.people).toBeNull();
    expect(others).toEqual([]);
    expect(outcome("open").mindsChanged[0]?.people).toHaveLength(8);
  });

  test("parked, not reached, actions, and who took part by role", () => {
    expect(outcome("anonymous")).toMatchObject({
      parked: [{ question: "side.first", note: "Nobody here knows" }],
      notReached: ["side.heavy", "asked.surveys"],
      actions: [{ title: "Ask the team" }],
      participation: {
        joined: 10,
        byRole: [
          { role: "executive", name: "Executive", joined: 5 },
          { role: "frontline", name: "Frontline", joined: 5 },
          { role: "manager", name: "Manager", joined: 0 },
        ],
      },
    });
  });
});

test("closing an anonymous workshop lets go of names, an open one keeps them for its own pages", () => {
  for (const mode of ["open", "anonymous"] as const) {
    const { workshop, room, now } = workshopHeld(mode);
    const closed = steer(workshop, room, smallInstrument, { type: "closed", step: workshop.step, now });
    expect(closed).toMatchObject({ ok: true, forget: { votes: false, names: mode === "anonymous" } });
  }
});
