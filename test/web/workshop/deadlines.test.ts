import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Deadlines } from "~/web/workshop/deadlines";

const DAY = 86_400_000;

let reached: string[];
let deadlines: Deadlines;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 10) });
  reached = [];
  deadlines = new Deadlines((id) => reached.push(id), Date.now);
});
afterEach(() => {
  deadlines.stop();
  vi.useRealTimers();
});

const round = (seconds: number) => ({
  round: 1,
  deadline: deadlines.now("w") + seconds * 1000,
  given: seconds * 1000,
});

test.each([-DAY, -40 * DAY, DAY])("a clock set by %i ms while a vote runs neither ends it nor prolongs it", (moved) => {
  const open = round(5);
  deadlines.arm("w", open);
  vi.advanceTimersByTime(2_000);
  vi.setSystemTime(Date.now() + moved);
  expect(open.deadline - deadlines.now("w")).toBe(3_000);
  deadlines.arm("w", open);
  vi.advanceTimersByTime(2_999);
  expect(reached).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(reached).toEqual(["w"]);
  expect(deadlines.now("w")).toBeGreaterThanOrEqual(open.deadline);
});

test("more time is added to what is left, whatever the clock says by then", () => {
  const open = round(5);
  deadlines.arm("w", open);
  vi.setSystemTime(Date.now() - DAY);
  vi.advanceTimersByTime(1_000);
  deadlines.arm("w", { ...open, deadline: open.deadline + 10_000, given: 14_000 });
  vi.advanceTimersByTime(13_999);
  expect(reached).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(reached).toEqual(["w"]);
});

test("a process that finds a vote from before the clock was set back waits no longer than was given", () => {
  const open = round(5);
  vi.setSystemTime(Date.now() - 40 * DAY);
  deadlines.arm("w", open);
  vi.advanceTimersByTime(4_999);
  expect(reached).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(reached).toEqual(["w"]);
});

test("one that could not be kept comes again when it is armed again; without a vote the clock is the server's", () => {
  const open = round(5);
  deadlines.arm("w", open);
  vi.advanceTimersByTime(6_000);
  deadlines.arm("w", open);
  vi.advanceTimersByTime(1);
  expect(reached).toEqual(["w", "w"]);
  deadlines.arm("w", null);
  vi.setSystemTime(Date.now() - DAY);
  expect(deadlines.now("w")).toBe(Date.now());
  vi.advanceTimersByTime(DAY);
  expect(reached).toEqual(["w", "w"]);
});
