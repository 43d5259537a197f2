import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { turns } from "~/web/limits/turns";
import { codeTurns } from "~/web/participant/code-turns";
import { wrongCodes } from "~/web/participant/wrong-codes";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("however many guess at once, no more than 300 and ten a second are answered", async () => {
  const wrong = wrongCodes();
  const turn = codeTurns();
  const end = Date.now() + 20_000;
  let answered = 0;
  async function guess(guesser: number) {
    for (let tried = 0; Date.now() < end; tried += 1) {
      if (!wrong.areTooMany() || (await turn(`address ${guesser % 5}`))) {
        answered += 1;
        await wrong.isOneTooMany(`browser ${guesser}.${tried}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  const guessers = Promise.all(Array.from({ length: 160 }, (_, guesser) => guess(guesser)));
  await vi.advanceTimersByTimeAsync(40_000);
  await guessers;
  expect(answered).toBeGreaterThan(300);
  // What is under way when the bound is met still ends, and so does who waits when the time is over.
  expect(answered).toBeLessThanOrEqual(300 + 160 + 20 * 10 + 120);
});

test("a stranger's row leaves room for those of another address, who wait some seconds at most", async () => {
  const turn = turns(100);
  const stranger = Array.from({ length: 500 }, () => turn("stranger"));
  const began = Date.now();
  const joined = Array.from({ length: 20 }, async () => ((await turn("room")) ? Date.now() - began : null));
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await Promise.all(stranger)).filter(Boolean)).toHaveLength(30);
  const waits = await Promise.all(joined);
  expect(Math.max(...waits.map((wait) => wait ?? Number.POSITIVE_INFINITY))).toBeLessThanOrEqual(5_100);
});

test("the first turn comes at once, the next when its time has come, also after a rest", async () => {
  const turn = turns(250);
  const began = Date.now();
  const waits: number[] = [];
  const take = async () => {
    if (await turn("key")) waits.push(Date.now() - began);
  };
  const both = Promise.all([take(), take()]);
  await vi.advanceTimersByTimeAsync(1_000);
  await both;
  const after = take();
  await vi.advanceTimersByTimeAsync(0);
  await after;
  expect(waits).toEqual([0, 250, 1_000]);
});

test("wrong codes of a room that mistypes are no guessing; what a stranger tries ends with its minute", async () => {
  const wrong = wrongCodes(0);
  for (let tried = 0; tried < 300; tried += 1) await wrong.isOneTooMany(`phone ${tried}`);
  expect(wrong.areTooMany()).toBe(false);
  const tooMany = wrong.isOneTooMany("one more");
  await vi.advanceTimersByTimeAsync(1);
  expect([await tooMany, wrong.areTooMany()]).toEqual([true, true]);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(wrong.areTooMany()).toBe(false);
});

test.each([-1, 1])("a clock set by a day (%i) moves no turn, and wrong codes end with their minute", async (days) => {
  const turn = turns(250);
  const wrong = wrongCodes(0);
  for (let tried = 0; tried < 301; tried += 1) void wrong.isOneTooMany(`phone ${tried}`);
  const began = performance.now();
  const waits: number[] = [];
  const take = async () => {
    if (await turn("key")) waits.push(performance.now() - began);
  };
  const before = [take(), take()];
  vi.setSystemTime(Date.now() + days * 86_400_000);
  const after = take();
  await vi.advanceTimersByTimeAsync(1_000);
  await Promise.all([...before, after]);
  expect(waits).toEqual([0, 250, 500]);
  expect(wrong.areTooMany()).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wrong.areTooMany()).toBe(false);
});
