import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { boundedLimiter } from "~/web/limits/bounded-limiter";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const spent = async (limiter: ReturnType<typeof boundedLimiter>, keys: readonly string[]) => {
  const answers: (number | null)[] = [];
  for (const key of keys) answers.push(await limiter.spend(key));
  return answers;
};

test("a key has its points a minute, then the seconds to wait; another key has its own", async () => {
  const limiter = boundedLimiter(2);
  expect(await spent(limiter, ["a", "a", "a", "b"])).toEqual([null, null, 60, null]);
  vi.advanceTimersByTime(45_000);
  expect(await spent(limiter, ["a"])).toEqual([15]);
  vi.advanceTimersByTime(15_001);
  expect(await spent(limiter, ["a", "a", "a"])).toEqual([null, null, 60]);
});

test("made-up keys beyond what is counted push out the oldest, and take nothing from whoever comes new", async () => {
  const limiter = boundedLimiter(2, { keysAtMost: 3 });
  expect(await spent(limiter, ["a", "b", "b", "b"])).toEqual([null, null, null, 60]);
  expect(await spent(limiter, ["d", "e", "f", "g", "h", "i"])).toEqual(Array(6).fill(null));
  expect(await spent(limiter, ["new", "new", "new"])).toEqual([null, null, 60]);
  expect(await spent(limiter, ["i", "i", "b"])).toEqual([null, 60, null]);
});

test("a clock that is set back makes nobody wait longer than a window", async () => {
  const limiter = boundedLimiter(1);
  await limiter.spend("a");
  vi.setSystemTime(Date.now() - 24 * 60 * 60 * 1000);
  expect(await limiter.spend("a")).toBe(60);
  await vi.advanceTimersByTimeAsync(60_001);
  expect(await limiter.spend("a")).toBeNull();
});

test("100,000 made-up keys leave no more timers than are counted", async () => {
  const limiter = boundedLimiter(1, { keysAtMost: 1_000 });
  for (let key = 0; key < 100_000; key += 1) await limiter.spend(String(key));
  expect(vi.getTimerCount()).toBeLessThanOrEqual(1_001);
});

test.each([-1, 1])(
  "a clock set by a day (%i) moves no window, tells nobody to wait longer, and lets nobody in sooner",
  async (days) => {
    const limiter = boundedLimiter(1);
    expect(await spent(limiter, ["a", "b", "other"])).toEqual([null, null, null]);
    vi.setSystemTime(Date.now() + days * 86_400_000);
    expect(await spent(limiter, ["a", "b", "other"])).toEqual([60, 60, 60]);
    vi.advanceTimersByTime(60_001);
    expect(await spent(limiter, ["c", "d", "c"])).toEqual([null, null, 60]);
  },
);
