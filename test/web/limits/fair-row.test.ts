import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fairRow } from "~/web/limits/fair-row";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const FLOOD = ["203.0/16", "203.0.113/24", "203.0.113.9"];
const NEWCOMER = ["198.51/16", "198.51.100/24", "198.51.100.7"];

/** What became of each that asked: its name, and the seconds it was told to wait, or null; in the order they were answered. */
function asking(row: ReturnType<typeof fairRow>) {
  const answers: (readonly [string, number | null])[] = [];
  const ask = (who: string, names: readonly string[], gone?: AbortSignal) =>
    void row.take(names, gone).then((seconds) => answers.push([who, seconds]));
  return { answers, ask };
}

test("so many go through at once, then one every so often", async () => {
  const { answers, ask } = asking(fairRow(60));
  for (let index = 0; index < 65; index += 1) ask("flood", FLOOD);
  await vi.advanceTimersByTimeAsync(0);
  expect(answers).toHaveLength(60);
  await vi.advanceTimersByTimeAsync(3_010);
  expect(answers).toHaveLength(63);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(answers).toEqual(Array(65).fill(["flood", null]));
});

test("whoever comes new goes before the whole flood, also where a flood has every place in the row", async () => {
  const { answers, ask } = asking(fairRow(60, { waitingAtMost: 20 }));
  for (let index = 0; index < 500; index += 1) ask("flood", FLOOD);
  ask("newcomer", NEWCOMER);
  await vi.advanceTimersByTimeAsync(1_010);
  const waited = answers.slice(60);
  expect(waited.find(([, seconds]) => seconds === null)).toEqual(["newcomer", null]);
  expect(waited.filter(([, seconds]) => seconds !== null)).toEqual(Array(421).fill(["flood", 10]));
});

test("of one provider's network the site that asks least goes first, of one site the address", async () => {
  const { answers, ask } = asking(fairRow(60));
  for (let index = 0; index < 62; index += 1) ask("flood", FLOOD);
  ask("another address", ["203.0/16", "203.0.113/24", "203.0.113.10"]);
  ask("another site", ["203.0/16", "203.0.7/24", "203.0.7.1"]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(answers.slice(60).map(([who]) => who)).toEqual(["another site", "another address", "flood", "flood"]);
});

test("a flood from many networks makes each of them wait the longer, and nobody for ever", async () => {
  const { answers, ask } = asking(fairRow(60));
  for (let index = 0; index < 150; index += 1) {
    const net = index % 30;
    ask("flood", [`10.${net}/16`, `10.${net}.0/24`, `10.${net}.0.1`]);
  }
  ask("newcomer", NEWCOMER);
  await vi.advanceTimersByTimeAsync(1_010);
  expect(answers.slice(60)).toEqual([["newcomer", null]]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(answers).toHaveLength(151);
  expect(answers.filter(([, seconds]) => seconds === null).length).toBeGreaterThan(68);
});

test("whoever has gone takes nobody's turn", async () => {
  const { answers, ask } = asking(fairRow(60));
  const gone = new AbortController();
  for (let index = 0; index < 60; index += 1) ask("flood", FLOOD);
  ask("gone", NEWCOMER, gone.signal);
  ask("stays", FLOOD);
  gone.abort();
  await vi.advanceTimersByTimeAsync(1_010);
  expect(answers.slice(60)).toEqual([
    ["gone", 10],
    ["stays", null],
  ]);
});

test("what was asked is forgotten in time: who flooded an hour ago waits like anybody else", async () => {
  const { answers, ask } = asking(fairRow(60));
  for (let index = 0; index < 200; index += 1) ask("flood", FLOOD);
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  for (let index = 0; index < 60; index += 1) ask("others", ["192.0/16", "192.0.2/24", `192.0.2.${index}`]);
  answers.length = 0;
  ask("others", ["192.0/16", "192.0.2/24", "192.0.2.1"]);
  ask("flood", FLOOD);
  await vi.advanceTimersByTimeAsync(1_010);
  expect(answers.at(-1)).toEqual(["flood", null]);
});
