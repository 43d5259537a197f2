import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FreshStore, kinds } from "#test/support/stores";
import { tinyPlan } from "#test/support/tiny-plan";
import type { Assessment } from "~/domain/assessment";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import type { NewLink, Store, StoredAssessment } from "~/storage/store";

const DAY = 24 * 60 * 60 * 1000;
const at = (day: number, minute = 0) => new Date(Date.UTC(2026, 0, 1, 10, minute) + day * DAY).toISOString();

const empty: Assessment = {
  instrument: { id: "i", edition: "2026" },
  taken: "2026-01-01",
  scope: "full",
  profile: {},
  answers: {},
  figures: {},
  capacity: "normal",
  votes: {},
};
const stored = (id: string): StoredAssessment => ({
  id,
  revision: 1,
  stage: "answering",
  assessment: empty,
  createdAt: at(0),
  updatedAt: at(0),
});
const link = (id: string): NewLink => ({ id, scope: "own", name: id, secretHash: `secret of ${id}`, expiresAt: null });
const SESSION = { sessionHash: "s", expiresAt: at(900) };

describe.each(kinds)("versions on %s", (_kind, fresh) => {
  let opened: FreshStore;
  let store: Store;
  beforeEach(async () => {
    opened = await fresh();
    store = opened.store;
  });
  afterEach(() => opened.end());

  const numbers = async (id: string) => (await store.versions(id)).map(({ number }) => number);
  const adopt = (assessmentId: string, adoptedAt: string) =>
    store.adoptPlan(
      { assessmentId, revision: 1, plan: tinyPlan(), adoptedAt, updatedAt: adoptedAt },
      planChangeOf({ number: 1, at: adoptedAt, who: null }, { type: "adopted" }, []),
    );

  test("of one day the first and the last version stay, and no number is used again", async () => {
    await store.create(stored("a"), link("a"), SESSION);
    await store.create(stored("b"), link("b"), SESSION);
    await store.saveVersion("a", empty, at(0, 1));
    await store.saveVersion("b", empty, at(0, 1));
    for (let minute = 0; minute < 20; minute += 1)
      expect(await store.saveVersion("a", { ...empty, taken: "2026-01-02" }, at(1, minute))).toBe(minute + 2);
    await store.saveVersion("a", empty, at(2));
    expect(await numbers("a")).toEqual([1, 2, 21, 22]);
    expect(await numbers("b")).toEqual([1]);
  });

  test("the newest fifty stay, and the one a plan was adopted from, however old and in whatever day", async () => {
    await store.create(stored("a"), link("a"), SESSION);
    for (const minute of [1, 2, 3]) await store.saveVersion("a", empty, at(0, minute));
    await adopt("a", at(0, 3));
    for (const minute of [4, 5]) await store.saveVersion("a", empty, at(0, minute));
    expect(await numbers("a")).toEqual([1, 3, 5]);
    for (let day = 1; day <= 60; day += 1) await store.saveVersion("a", empty, at(day));
    const left = await numbers("a");
    expect(left).toHaveLength(51);
    expect(left.slice(0, 2)).toEqual([3, 16]);
    expect(left.at(-1)).toBe(65);
  });

  test("the last quick check stays and is found, whatever was finished after it", async () => {
    const quick: Assessment = { ...empty, scope: "quick" };
    const noted: Assessment = { ...empty, answers: { "a.q": { answer: 1, note: '"scope":"quick"' } } };
    await store.create(stored("a"), link("a"), SESSION);
    for (const minute of [1, 2, 3])
      await store.saveVersion("a", { ...quick, taken: `2026-01-0${minute}` }, at(0, minute));
    for (const minute of [4, 5]) await store.saveVersion("a", noted, at(0, minute));
    expect(await numbers("a")).toEqual([1, 3, 5]);
    expect(await store.version("a", "last-quick")).toMatchObject({ number: 3, taken: "2026-01-03" });
    expect(await store.version("a", "last")).toMatchObject({ number: 5, assessment: noted });
    expect(await store.version("a", 1)).toMatchObject({ number: 1 });
    expect(await store.version("a", 2)).toBeUndefined();
    expect(await store.version("nowhere", "last")).toBeUndefined();
  });

  test("those that come with a file are kept with it, however near to each other", async () => {
    const versions = [1, 2, 3].map((day) => ({ assessment: empty, savedAt: `2026-01-0${day}T00:00:00.000Z` }));
    const filed = { versions, answersHistory: [], plan: null };
    await store.createFromFile({ ...stored("a"), stage: "finished" }, link("a"), SESSION, filed);
    await store.create(stored("b"), link("b"), SESSION);
    expect((await store.versions("a")).map(({ assessment }) => assessment)).toEqual([empty, empty, empty]);
    expect(await numbers("b")).toEqual([]);
  });
});
