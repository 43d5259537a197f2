import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closedRound } from "~/domain/workshop/closed-round";
import type { VoteLevel } from "~/domain/workshop/tally";
import type { Vote } from "~/domain/workshop/vote";
import { voteTallies } from "~/domain/workshop/vote-tallies";
import { Meeting } from "./meeting";

const roles = ["executive", "manager", "frontline"].map((id) => ({ id, name: id }));
const anonymous = { mode: "anonymous", threshold: 5, roles } as const;

/** Votes as [role, level, reason?]; the seat is the place in the list. */
const cast = (...said: readonly (readonly [string, VoteLevel, (string | undefined)?])[]) => ({
  seats: said.map(([role], index) => ({ id: `seat-${index}`, role, name: `Name ${index}`, agreedTo: 1 })),
  votes: said.map(
    ([, level, reason], index): Vote => ({
      seat: `seat-${index}`,
      question: "q",
      round: 1,
      level,
      ...(reason === undefined ? {} : { reason }),
    }),
  ),
});

describe("an anonymous round", () => {
  test("leaves tallies of groups of at least k and reasons without seat or role, in an order of their own", () => {
    const { seats, votes } = cast(
      ["frontline", 4, "We did it on Monday"],
      ["frontline", 0, "Nobody asked us"],
      ["frontline", 1],
      ["frontline", "dont-know", "New here"],
      ["frontline", 1, "Never saw one"],
      ["executive", 4, "It is in the pack"],
      ["manager", 3],
      ["manager", 3],
      ["manager", 2],
      ["executive", 4],
    );
    expect(closedRound(1, votes, seats, anonymous)).toEqual({
      kind: "anonymous",
      round: 1,
      voters: 10,
      groups: [
        { roles: ["executive", "manager"], tally: { levels: [0, 0, 1, 2, 2], dontKnow: 0 } },
        { roles: ["frontline"], tally: { levels: [1, 2, 0, 0, 1], dontKnow: 1 } },
      ],
      reasons: [
        { level: 0, text: "Nobody asked us" },
        { level: 1, text: "Never saw one" },
        { level: 4, text: "It is in the pack" },
        { level: 4, text: "We did it on Monday" },
        { level: "dont-know", text: "New here" },
      ],
    });
  });

  test("of fewer than k leaves how many voted, and neither levels nor reasons", () => {
    const { seats, votes } = cast(["frontline", 4, "Me"], ["manager", 0, "Me too"]);
    expect(closedRound(1, votes, seats, anonymous)).toEqual({
      kind: "anonymous",
      round: 1,
      voters: 2,
      groups: [],
      reasons: [],
    });
  });
});

test("an open round keeps every vote with its seat, in the order of the seats", () => {
  const { seats, votes } = cast(["frontline", 4, "Me"], ["manager", "dont-know"]);
  expect(closedRound(2, votes.toReversed(), seats, { ...anonymous, mode: "open" })).toEqual({
    kind: "open",
    round: 2,
    votes: [
      { seat: "seat-0", role: "frontline", level: 4, reason: "Me" },
      { seat: "seat-1", role: "manager", level: "dont-know" },
    ],
  });
});

const role = fc.constantFrom("executive", "manager", "frontline");
const level = fc.constantFrom<VoteLevel>(0, 1, 2, 3, 4, "dont-know");
const said = fc.array(fc.tuple(role, level, fc.option(fc.constantFrom("Why", "Because", "Seen"), { nil: undefined })), {
  maxLength: 24,
});

test("what is left is the same whoever of a group cast which vote, and in whatever order", () => {
  fc.assert(
    fc.property(said, fc.infiniteStream(fc.nat()), (ballots, draws) => {
      const { seats, votes } = cast(...ballots);
      const closed = closedRound(1, votes, seats, anonymous);
      if (closed.kind !== "anonymous") throw new Error(closed.kind);
      // Deal the votes of each shown group (or of everybody, where nothing is shown) out again among its seats.
      const pools = closed.groups.length > 0 ? closed.groups.map((group) => group.roles) : [roles.map(({ id }) => id)];
      const dealt = pools.flatMap((pool) => {
        const own = votes.filter((_vote, index) => pool.includes(seats[index]?.role ?? ""));
        const places = own
          .map(({ seat }) => ({ seat, draw: draws.next().value as number }))
          .sort((one, other) => one.draw - other.draw);
        return own.map((vote, index) => ({ ...vote, seat: places[index]?.seat ?? "" }));
      });
      expect(dealt).toHaveLength(votes.length);
      expect(closedRound(1, dealt.toReversed(), seats, anonymous)).toEqual(closed);
      expect(JSON.stringify(closed)).not.toMatch(/seat-|Name /);
    }),
  );
});

test("a role that a round of the question pooled is pooled in every later one, in the room and in the file", () => {
  const meeting = new Meeting({ mode: "anonymous", threshold: 3 }).seat({ executive: 3, frontline: 3, manager: 3 });
  const roundOf = (seats: readonly number[]) => {
    meeting.through("voting.opened");
    for (const seat of seats) meeting.vote(seat, 2);
    meeting.through("voting.closed");
    const question = meeting.workshop.current ?? "";
    const closed = meeting.workshop.rounds[question]?.at(-1);
    return closed?.kind === "anonymous" ? closed.groups.map((group) => group.roles.join("+")) : closed?.kind;
  };
  meeting.through("begun");
  expect(roundOf([0, 1, 2, 3, 4, 5, 6, 7, 8])).toEqual(["executive", "frontline", "manager"]);
  meeting.through("discussion.opened");
  expect(roundOf([0, 1, 3, 4, 5, 6, 7, 8])).toEqual(["executive+frontline", "manager"]);
  meeting.through("discussion.opened");
  expect(roundOf([0, 1, 2, 3, 4, 5, 6, 7, 8])).toEqual(["executive+frontline", "manager"]);
  const { rounds = [] } = Object.values(voteTallies(meeting.workshop))[0] ?? {};
  expect(new Set(rounds.map(({ groups }) => groups.map(({ roles }) => roles.join("+")).join(" "))).size).toBe(1);
  expect(rounds.map(({ voters }) => voters)).toEqual([9, 8, 9]);
});
