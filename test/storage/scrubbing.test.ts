import { expect, onTestFinished, test, vi } from "vitest";
import { Scrubbing, type TracesLeft } from "~/storage/scrubbing";

const TIMES = { firstPause: 100, longestPause: 400, moment: 1_000 };

const full = () => Object.assign(new Error("no room"), { code: "SQLITE_FULL" });

/** Work that ends as told, and what was heard of it. */
function scrubbing(...ends: (boolean | Error)[]) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const heard: (TracesLeft | null)[] = [];
  let done = 0;
  const work = async () => {
    done += 1;
    const end = ends.shift() ?? true;
    if (end instanceof Error) throw end;
    return end;
  };
  const made = new Scrubbing(work, (left) => heard.push(left), TIMES);
  return { scrubbing: made, heard, done: () => done, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

test("what can be done at once is, and nobody hears of it", async () => {
  const { scrubbing: it, heard, done } = scrubbing(true);
  await it.ask();
  expect([it.left, heard, done()]).toEqual([null, [], 1]);
});

test("what is held or fails is tried again, ever more seldom, until it is done; each reason is heard once", async () => {
  const { scrubbing: it, heard, done, pass } = scrubbing(false, false, full(), new Error("odd"), false, true);
  const asked = it.ask();
  await pass(0);
  expect([it.left, done()]).toEqual(["held", 1]);
  await pass(100);
  expect([it.left, done()]).toEqual(["held", 2]);
  await pass(200);
  expect([it.left, done()]).toEqual(["full", 3]);
  await pass(400);
  expect([it.left, done()]).toEqual(["failing", 4]);
  await pass(800);
  expect([it.left, done()]).toEqual([null, 6]);
  expect(heard).toEqual(["held", "full", "failing", "held", null]);
  await asked;
  await pass(10_000);
  expect(done()).toBe(6);
});

test("whoever asks waits a moment at most, and one who asks during an attempt gets another", async () => {
  const { scrubbing: it, done, pass } = scrubbing(...Array.from({ length: 20 }, () => false));
  let hasAnswer = false;
  void it.ask().then(() => {
    hasAnswer = true;
  });
  void it.ask();
  await pass(0);
  expect(done()).toBe(2);
  await pass(999);
  expect(hasAnswer).toBe(false);
  await pass(1);
  expect([hasAnswer, it.left]).toEqual([true, "held"]);
  it.stop();
  const before = done();
  await pass(10_000);
  expect(done()).toBe(before);
});
