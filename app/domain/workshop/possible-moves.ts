import type { Instrument } from "../instrument";
import type { Room } from "./room";
import { canSteer } from "./steer";
import type { Workshop } from "./workshop";
import type { Move } from "./workshop-events";

type MoveType = Move["type"];

/** The moves that the machine would take now, for a console to draw its buttons from. `time.up` is the clock's and never among them. */
export function possibleMoves(
  workshop: Workshop,
  room: Room,
  instrument: Instrument,
  now: number,
): readonly MoveType[] {
  const { step, current, agenda, settled, settings } = workshop;
  const drawn = { step, now };
  const taken = current ?? agenda.find((question) => settled[question] !== undefined) ?? "";
  const tried: readonly Move[] = [
    { ...drawn, type: "pre-work.opened" },
    { ...drawn, type: "pre-work.closed" },
    { ...drawn, type: "begun" },
    { ...drawn, type: "moved-on" },
    { ...drawn, type: "voting.opened" },
    { ...drawn, type: "voting.closed" },
    { ...drawn, type: "time.extended", seconds: 60 },
    { ...drawn, type: "discussion.opened" },
    { ...drawn, type: "agreed", answer: 0, note: "" },
    { ...drawn, type: "parked", note: "" },
    { ...drawn, type: "skipped" },
    { ...drawn, type: "went-back", question: taken },
    { ...drawn, type: "reordered", agenda },
    { ...drawn, type: "paused" },
    { ...drawn, type: "resumed" },
    { ...drawn, type: workshop.doorLocked ? "door.unlocked" : "door.locked" },
    { ...drawn, type: "mode.changed", mode: settings.mode === "open" ? "anonymous" : "open" },
    { ...drawn, type: "wrapped-up" },
    { ...drawn, type: "closed" },
  ];
  return tried.filter((move) => canSteer(workshop, room, instrument, move)).map(({ type }) => type);
}
