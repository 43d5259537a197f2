import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Meeting } from "#test/domain/workshop/meeting";
import { smallInstrument } from "#test/domain/workshop/small-instrument";
import { roomView } from "~/domain/workshop/room-view";
import type { VoteLevel } from "~/domain/workshop/tally";
import { RevealSection } from "~/ui/workshop/reveal-section";

const drawn = ({ workshop, room, now }: Meeting, wall = false) =>
  parse(renderToStaticMarkup(<RevealSection room={roomView(workshop, room, smallInstrument, now)} wall={wall} />));

const apart = () =>
  new Meeting()
    .seat({ executive: 6, frontline: 5 })
    .through("begun", "voting.opened")
    .votes(4, 4, 3, 3, 4, 3, 0, 1, 0, 0, "dont-know");

test("the distribution comes first, then how far the room agrees, then the gap in words with both numbers", () => {
  const html = drawn(apart().through("voting.closed"));
  expect(html.querySelectorAll(".vote-row > span:first-child").map((count) => count.textContent)).toEqual(
    [3, 1, 0, 3, 3, 1].map((count) => `${count} votes`),
  );
  expect(html.querySelector("h2")?.textContent).toBe("Two camps");
  const text = html.textContent;
  expect(text.indexOf("Two camps")).toBeGreaterThan(text.indexOf("I don’t know"));
  expect(text).not.toContain("higher than the frontline (6 and 5");
});

test("of groups that both reach the threshold the gap is told, and drawn with marks of their own", () => {
  const meeting = new Meeting()
    .seat({ executive: 6, frontline: 5 })
    .through("begun", "voting.opened")
    .votes(4, 4, 3, 3, 4, 3, 0, 1, 0, 0, 1)
    .through("voting.closed");
  const html = drawn(meeting);
  expect(html.textContent).toContain(
    "Executives see this three anchors higher than the frontline (6 and 5 people; Cliff’s delta 1).",
  );
  expect(html.querySelectorAll(".vote-row circle[fill=none]")).toHaveLength(5);
  expect(html.querySelectorAll(".vote-row circle[fill='var(--level-4)']")).toHaveLength(6);
});

test("fewer voters than the threshold show that they voted and nothing else", () => {
  const meeting = new Meeting().seat({ executive: 5 }).through("begun", "voting.opened");
  meeting.vote(0, 4, { reason: "I know it" });
  meeting.vote(1, 4);
  const html = drawn(meeting.through("voting.closed"));
  expect(html.textContent).toBe("2 people voted. Fewer than 5, so nothing of it is shown.");
});

test("after a second vote the one before stands below, and what moved is said", () => {
  const meeting = apart().through("voting.closed", "discussion.opened", "voting.opened");
  meeting.votes(2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2).through("voting.closed");
  const html = drawn(meeting, true);
  expect(html.textContent).toMatch(/Since the vote before: 91 % of the votes lie elsewhere\./);
  expect(html.textContent).toContain("The room is closer together.");
  expect(html.querySelectorAll(".vote-row rect")).toHaveLength(5);
  expect(html.querySelectorAll("details")).toHaveLength(0);
});

test("an open workshop says who voted what", () => {
  const meeting = new Meeting({ mode: "open" });
  meeting.join("executive", "one", "Ada");
  meeting.join("frontline", "two");
  const html = drawn(meeting.through("begun", "voting.opened").votes(3, 1).through("voting.closed"));
  expect(html.querySelector("details:last-of-type ul")?.textContent ?? html.textContent).toContain("Ada, Executive");
});

test("those who say that there is none here stand between the descriptions and don’t know, in the question’s own words", () => {
  const none = { text: "Nothing was launched.", level: 1, when: null, begins: [] } as const;
  const questions = smallInstrument.questions.map((question) =>
    question.id === "side.first" ? { ...question, none } : question,
  );
  const instrument = { ...smallInstrument, questions };
  const voted = (...levels: readonly VoteLevel[]) => {
    const { workshop, room, now } = new Meeting({ scope: "picked", questions: ["side.first"] }, [], instrument)
      .seat({ executive: 3, frontline: 3 })
      .through("begun", "voting.opened")
      .votes(...levels)
      .through("voting.closed");
    return parse(renderToStaticMarkup(<RevealSection room={roomView(workshop, room, instrument, now)} />));
  };
  const html = voted("none", "none", 3, 3, 4, "dont-know");
  expect(html.querySelectorAll(".vote-row").map((row) => row.textContent)).toEqual([
    ...["0 votesnone", "0 votessome", "0 voteshalf", "2 votesmost", "1 votesall"].map((row) =>
      expect.stringContaining(row),
    ),
    expect.stringContaining("2 votesNothing was launched."),
    expect.stringContaining("1 votesI don’t know"),
  ]);
  expect(html.querySelectorAll("tbody tr").map((row) => row.textContent)).toContain("Nothing was launched.2");
  expect(voted("none", "none", "none", "none", "none", "none").textContent).toBe("All 6 say: there is none here.");
});
