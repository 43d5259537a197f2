import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type FreshStore, kinds } from "#test/support/stores";
import type { Assessment } from "~/domain/assessment";
import { readEnvironment } from "~/web/environment";
import { openLog } from "~/web/log";
import { dueBefore, purgeAt } from "~/web/purge-at";
import { keepRetention } from "~/web/retention";

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 10, 25, 10);
const at = (days: number) => new Date(START + days * DAY).toISOString();
const assessment: Assessment = {
  instrument: { id: "i", edition: "1" },
  taken: "2026-11-25",
  scope: "full",
  profile: {},
  answers: { "a.q": { answer: 1 } },
  figures: {},
  capacity: "normal",
  votes: {},
};

const realTimeout = setTimeout;
const realPause = (ms: number) => new Promise((resolve) => realTimeout(resolve, ms));

describe.each(kinds)("retention on %s", (_kind, fresh) => {
  let opened: FreshStore;
  beforeEach(async () => {
    opened = await fresh();
    vi.useFakeTimers({ now: START, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
    for (const [id, days] of [
      ["old", -31],
      ["due tomorrow", -29],
      ["new", 0],
    ] as const)
      await opened.store.create(
        { id, revision: 1, stage: "answering", assessment, createdAt: at(-90), updatedAt: at(days) },
        { id: `link of ${id}`, scope: "own", name: "", secretHash: id, expiresAt: null },
        { sessionHash: "s", expiresAt: at(900) },
      );
  });
  afterEach(async () => {
    vi.useRealTimers();
    await opened.end();
  });

  const left = async () => (await opened.store.heldBy("s", at(0))).map(({ assessmentId }) => assessmentId).sort();
  const started = (days: string | undefined, now = () => new Date(), unanswered?: string) => {
    let said = "";
    const log = openLog("info", {
      write: (line) => {
        said += line;
      },
    });
    const environment = readEnvironment({ RETENTION_DAYS: days, UNANSWERED_DAYS: unanswered });
    return { end: keepRetention({ environment, log, now, store: opened.store }), said: () => said };
  };
  /** Lets the clock run, then waits, however long it takes, until the log says what is expected. */
  const pass = async (minutes: number, said: () => string, expected: string) => {
    const before = said().length;
    vi.advanceTimersByTime(minutes * 60_000);
    while (!said().slice(before).includes(expected)) await realPause(5);
  };

  test("what nobody touched for so many days is deleted, and counted in the log", async () => {
    const { end, said } = started("30");
    await pass(10, said, '"purged":1');
    expect(await left()).toEqual(["due tomorrow", "new"]);
    end();
  });

  test("six hours later it looks again", async () => {
    const { end, said } = started("30");
    vi.advanceTimersByTime(9 * 60_000);
    expect(said()).toBe("");
    await pass(1, said, '"purged":1');
    await pass(6 * 60, said, '"purged":0');
    await pass(18 * 60, said, '"purged":1');
    expect(await left()).toEqual(["new"]);
    end();
  });

  test("a clock that was set ahead deletes nothing at the next look", async () => {
    let ahead = 0;
    const { end, said } = started("30", () => new Date(Date.now() + ahead));
    ahead = 3650 * DAY;
    await pass(10, said, "the clock was set");
    expect(await left()).toEqual(["due tomorrow", "new", "old"]);
    end();
  });

  const startedAndLeft = (id: string, days: number) =>
    opened.store.create(
      {
        id,
        revision: 1,
        stage: "answering",
        assessment: { ...assessment, answers: {} },
        createdAt: at(days),
        updatedAt: at(days),
      },
      { id: `link of ${id}`, scope: "own", name: "", secretHash: id, expiresAt: null },
      { sessionHash: "s", expiresAt: at(900) },
    );

  test("what nobody answered goes after thirty days without any setting, and nothing else does", async () => {
    await startedAndLeft("left", -31);
    await startedAndLeft("begun", -29);
    const { end, said } = started(undefined);
    await pass(10, said, '"unanswered":1');
    expect(await left()).toEqual(["begun", "due tomorrow", "new", "old"]);
    await pass(36 * 60, said, '"unanswered":1');
    expect(await left()).toEqual(["due tomorrow", "new", "old"]);
    expect(said()).not.toContain("purged");
    end();
  });

  test("it goes after as many days as the server says", async () => {
    await startedAndLeft("left", -31);
    await startedAndLeft("long ago", -91);
    const { end, said } = started(undefined, undefined, "90");
    await pass(10, said, '"unanswered":1');
    expect(await left()).toEqual(["due tomorrow", "left", "new", "old"]);
    end();
  });

  test("nothing is deleted where the server keeps everything", async () => {
    await startedAndLeft("left", -31);
    const { end, said } = started(undefined, undefined, "0");
    vi.advanceTimersByTime(24 * 60 * 60_000);
    vi.useRealTimers();
    expect(said()).toBe("");
    expect(await left()).toHaveLength(4);
    end();
  });
});

test("the day an assessment goes is as many days after its last change as the server keeps it", () => {
  expect(purgeAt("2026-11-25T10:00:00.000Z", 30)).toBe("2026-12-25T10:00:00.000Z");
  expect(purgeAt("2026-11-25T10:00:00.000Z", undefined)).toBeNull();
  expect(dueBefore(new Date("2026-12-25T10:00:00.000Z"), 30)).toBe("2026-11-25T10:00:00.000Z");
});
