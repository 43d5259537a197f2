import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { Meeting } from "#test/domain/workshop/meeting";
import { smallInstrument } from "#test/domain/workshop/small-instrument";
import type { Instrument } from "~/domain/instrument";
import { participantView } from "~/domain/workshop/participant-view";
import { roomView } from "~/domain/workshop/room-view";
import { screen } from "~/web/participant/screen";

const TEXT = "Nothing <is> launched.";
const none = { text: TEXT, level: 1, when: null, begins: [] } as const;
const instrument: Instrument = {
  ...smallInstrument,
  questions: smallInstrument.questions.map((question) =>
    question.id === "side.first" ? { ...question, none, choose: "Where two fit, take the lower." } : question,
  ),
};
const room = () =>
  new Meeting({ scope: "picked", questions: ["side.first"], threshold: 3 }, [], instrument)
    .seat({ executive: 3, frontline: 3 })
    .through("begun");
const drawn = (meeting: Meeting, hasScript = true) => {
  const { workshop, room, now } = meeting;
  const [seat] = room.seats;
  if (seat === undefined) throw new Error("nobody came");
  const view = participantView(roomView(workshop, room, instrument, now), seat, workshop, room, instrument);
  return parse(screen(view, { hasScript, pick: undefined }).markup);
};

test("a phone reads and votes it after the descriptions and before don’t know, in the question’s own words", () => {
  const meeting = room();
  expect(drawn(meeting).querySelectorAll("ol.anchors li").at(-1)?.textContent).toBe(TEXT);
  meeting.through("voting.opened");
  expect(
    drawn(meeting)
      .querySelectorAll("button[name=level]")
      .map((button) => button.getAttribute("value")),
  ).toEqual(["0", "1", "2", "3", "4", "none", "dont-know"]);
  expect(drawn(meeting).textContent).toContain("Where two fit, take the lower.");
  meeting.vote(0, "none");
  expect(drawn(meeting).querySelector("button[aria-pressed=true]")?.textContent).toBe(TEXT);
  expect(drawn(meeting, false).querySelector(".note")?.textContent).toBe(TEXT);
});

test("a phone sees how many said so, and that it was agreed", () => {
  const meeting = room().through("voting.opened").votes("none", "none", "none", "none", 2, "dont-know");
  meeting.through("voting.closed");
  expect(drawn(meeting).querySelector("svg.bar-none")?.getAttribute("aria-label")).toBe("4 of 6");
  meeting.through({ type: "agreed", answer: "none", note: "" });
  expect(drawn(meeting).querySelector(".note")?.textContent).toBe(`Agreed: there is none here${TEXT}`);
  meeting.through("wrapped-up");
  expect(drawn(meeting).textContent).toContain("Agreed: there is none here");
});

test("where all say so the phone does not tell that nobody knew", () => {
  const meeting = room().through("voting.opened").votes("none", "none", "none", "none", "none", "none");
  const said = drawn(meeting.through("voting.closed")).textContent;
  expect(said).toContain("there is none here, most say");
  expect(said).not.toContain("Nobody who voted knew");
});
