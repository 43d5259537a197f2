import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { Meeting } from "#test/domain/workshop/meeting";
import { smallInstrument } from "#test/domain/workshop/small-instrument";
import { participantView } from "~/domain/workshop/participant-view";
import { roomView } from "~/domain/workshop/room-view";
import { screen } from "~/web/participant/screen";

const drawn = (meeting: Meeting, isConsoleGone: boolean) => {
  const { workshop, now } = meeting;
  const room = { ...meeting.room, isConsoleGone };
  const [seat] = room.seats;
  if (seat === undefined) throw new Error("nobody came");
  const shared = roomView(workshop, room, smallInstrument, now);
  const view = participantView(shared, seat, workshop, room, smallInstrument);
  return parse(screen(view, { hasScript: true }).markup).textContent;
};

test("a phone is told that nobody steers while the console is closed, in the lobby and in a vote, and not at the end", () => {
  const told = "Nobody is steering just now";
  const meeting = new Meeting({}).seat({ executive: 5, frontline: 5 });
  const both = () => [true, false].map((isGone) => drawn(meeting, isGone).includes(told));
  expect(both()).toEqual([true, false]);
  meeting.through("begun", "voting.opened");
  expect(both()).toEqual([true, false]);
  meeting.through("voting.closed", "wrapped-up");
  expect(both()).toEqual([false, false]);
});
