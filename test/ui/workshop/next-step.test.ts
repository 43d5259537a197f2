import { expect, test } from "vitest";
import { Meeting, type Said } from "#test/domain/workshop/meeting";
import { smallInstrument } from "#test/domain/workshop/small-instrument";
import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { viewFor } from "~/domain/workshop/view-for";
import { nextStep } from "~/ui/workshop/next-step";

const viewOf = ({ workshop, room, now }: Meeting) =>
  viewFor({ kind: "facilitator" }, workshop, room, smallInstrument, now) as FacilitatorView;

const nextOf = (meeting: Meeting) => {
  const next = nextStep(viewOf(meeting));
  return next.kind === "move" ? `${next.move}: ${next.label}` : next.kind;
};

const five = () => new Meeting({ scope: "picked", questions: ["core.first", "side.first"] }).seat({ executive: 5 });

test("pressing the one next button leads through a whole workshop, and never to a step that would be refused", () => {
  const meeting = five();
  const taken: string[] = [];
  const press = (settle: Said = { type: "agreed", answer: 2, note: "" }) => {
    const next = nextStep(viewOf(meeting));
    taken.push(nextOf(meeting));
    if (next.kind === "none") throw new Error(`nothing to press in ${meeting.workshop.phase}`);
    meeting.through(next.kind === "settle" ? settle : ({ type: next.move } as Said));
  };
  press();
  press();
  meeting.votes(0, 0, 4, 4, 4);
  for (const _ of ["reveal", "discussion", "again"]) press();
  meeting.votes(0, 0, 4, 4, 4);
  for (const _ of ["reveal", "discussion", "settle", "next", "open"]) press();
  meeting.votes(3, 3, 3, 3, 2);
  for (const _ of ["reveal", "settle", "wrap up", "close"]) press();
  expect(taken).toEqual([
    "begun: Begin",
    "voting.opened: Open the vote",
    "voting.closed: Reveal",
    "discussion.opened: Open the discussion",
    "voting.opened: Vote again",
    "voting.closed: Reveal",
    "discussion.opened: Open the discussion",
    "settle",
    "moved-on: Next question",
    "voting.opened: Open the vote",
    "voting.closed: Reveal",
    "settle",
    "moved-on: Wrap up",
    "closed: Close the workshop",
  ]);
  expect(nextOf(meeting)).toBe("none");
});

test("a paused room goes on first, and a room too small for anonymity has nothing to press but says why", () => {
  const meeting = five().through("begun", "paused");
  expect(nextOf(meeting)).toBe("resumed: Go on");
  const small = new Meeting().seat({ executive: 2 }).through("begun");
  expect(nextStep(viewOf(small))).toEqual({ kind: "none", hint: expect.stringContaining("enough people") });
});
