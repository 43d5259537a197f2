import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PutOff } from "~/storage/put-off";

const MINUTE = 60_000;
const times = { lookMs: MINUTE, atMostMs: 60 * MINUTE };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function work(outcomes: (boolean | Error)[] = []) {
  let done = 0;
  const room = { isQuiet: false };
  const putOff = new PutOff(
    async () => room.isQuiet,
    async () => {
      done += 1;
      const outcome = outcomes.shift() ?? true;
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    times,
  );
  return { putOff, room, done: () => done, pass: (minutes: number) => vi.advanceTimersByTimeAsync(minutes * MINUTE) };
}

test("waits until it disturbs nobody, is done once, and again only when it is asked again", async () => {
  const { putOff, room, done, pass } = work();
  putOff.ask();
  await pass(30);
  expect(done()).toBe(0);
  room.isQuiet = true;
  await pass(1);
  expect(done()).toBe(1);
  await pass(120);
  expect(done()).toBe(1);
  putOff.ask();
  putOff.ask();
  await pass(5);
  expect(done()).toBe(2);
});

test("is done after an hour though somebody is disturbed; asking again meanwhile does not put it off further", async () => {
  const { putOff, done, pass } = work();
  putOff.ask();
  await pass(40);
  putOff.ask();
  await pass(19);
  expect(done()).toBe(0);
  await pass(1);
  expect(done()).toBe(1);
});

test("is tried again at the next look where it failed or was not finished, and never once it is stopped", async () => {
  const { putOff, room, done, pass } = work([new Error("away"), false, true]);
  room.isQuiet = true;
  putOff.ask();
  await pass(10);
  expect(done()).toBe(3);
  putOff.ask();
  putOff.stop();
  putOff.ask();
  await pass(10);
  expect(done()).toBe(3);
});

test.each([-1, 1])("a clock set by a day (%i) changes nothing about that hour", async (days) => {
  const { putOff, done, pass } = work();
  putOff.ask();
  await pass(40);
  vi.setSystemTime(Date.now() + days * 24 * 60 * MINUTE);
  await pass(19);
  expect(done()).toBe(0);
  await pass(1);
  expect(done()).toBe(1);
});
