import { expect, test } from "vitest";
import { takeSeat, withRuleAccepted } from "~/domain/workshop/take-seat";
import { Meeting } from "./meeting";

test("joining takes a role, perhaps a name in any script, and the rule as it is told", () => {
  const meeting = new Meeting();
  expect(meeting.join("frontline", "a", " Łucja 李 ")).toEqual({
    id: "a",
    role: "frontline",
    name: "Łucja 李",
    agreedTo: 1,
  });
  expect(meeting.join("executive", "b", "  ")).toEqual({ id: "b", role: "executive", name: null, agreedTo: 1 });
});

test("the 601st person of a room for 600 is told that it is full", () => {
  const { workshop } = new Meeting();
  const joining = { id: "x", role: "frontline" };
  expect(takeSeat(workshop, 599, joining).ok).toBe(true);
  expect(takeSeat(workshop, 600, joining)).toEqual({ ok: false, refusal: "room-full" });
  expect(takeSeat(new Meeting({ seats: 5 }).workshop, 5, joining)).toEqual({ ok: false, refusal: "room-full" });
});

test.each<[string, (meeting: Meeting) => unknown]>([
  ["door-locked", (meeting) => meeting.through("door.locked").join("frontline")],
  ["workshop-closed", (meeting) => meeting.through("closed").join("frontline")],
  ["unknown-role", (meeting) => meeting.join("consultant")],
  ["name-too-long", (meeting) => meeting.join("frontline", "x", "n".repeat(201))],
])("%s", (refusal, attempt) => {
  expect(attempt(new Meeting())).toBe(refusal);
});

test("a door that is unlocked again lets people in, at any phase", () => {
  const meeting = new Meeting({ mode: "open" }).through("begun", "voting.opened", "door.locked", "door.unlocked");
  expect(meeting.join("frontline")).toMatchObject({ role: "frontline" });
});

test("after a change of mode a seat votes only once its person was told", () => {
  const meeting = new Meeting()
    .seat({ frontline: 2 })
    .through({ type: "mode.changed", mode: "open" }, "begun", "voting.opened");
  expect(meeting.vote(0, 2)).toBe("ask-again");
  meeting.room = { ...meeting.room, seats: meeting.room.seats.map((seat) => withRuleAccepted(seat, meeting.workshop)) };
  expect(meeting.vote(0, 2)).toBe("counted");
});
