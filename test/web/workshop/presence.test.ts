import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CONSOLE_AWAY_MS, Presence } from "~/web/workshop/presence";

beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => vi.useRealTimers());

const later = (ms: number) => vi.advanceTimersByTime(ms);

test("a console that is closed is gone after a while, and not where it is loaded again before", () => {
  const here = new Presence();
  here.consoleCame();
  later(CONSOLE_AWAY_MS * 100);
  expect(here.isConsoleGone()).toBe(false);
  here.consoleLeft();
  later(CONSOLE_AWAY_MS - 1);
  expect(here.isConsoleGone()).toBe(false);
  here.consoleCame();
  here.consoleLeft();
  later(CONSOLE_AWAY_MS - 1);
  expect(here.isConsoleGone()).toBe(false);
  later(1);
  expect(here.isConsoleGone()).toBe(true);
  here.consoleCame();
  expect(here.isConsoleGone()).toBe(false);
});

test("where none was ever open, as without a script, none is said to be gone", () => {
  const here = new Presence();
  here.came("seat");
  later(CONSOLE_AWAY_MS * 100);
  expect(here.isConsoleGone()).toBe(false);
});

test("a console on another process counts as long as that one speaks, and a process of before says nothing of consoles", () => {
  const [here, there] = [new Presence(), new Presence()];
  const hear = () => {
    for (const notice of there.notices("w", "there")) here.heard(notice);
  };
  there.consoleCame();
  hear();
  expect(here.isConsoleGone()).toBe(false);
  for (let beats = 0; beats < 10; beats += 1) {
    later(15_000);
    hear();
    expect(here.isConsoleGone()).toBe(false);
  }
  there.consoleLeft();
  hear();
  later(CONSOLE_AWAY_MS);
  expect(here.isConsoleGone()).toBe(true);

  const beside = new Presence();
  beside.heard({ here: "w", of: "old", part: 0, parts: 1, ids: ["seat"] });
  later(CONSOLE_AWAY_MS * 2);
  expect(beside.isConsoleGone()).toBe(false);
});
