import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FreshStore, kinds } from "#test/support/stores";
import { tinyAssessment } from "#test/support/tiny-instrument";
import type { NewLink, Store, StoredAssessment } from "~/storage/store";

const at = (minute: number) => new Date(Date.UTC(2027, 0, 1, 10, minute)).toISOString();
const AT = at(0);
const assessment = (taken: string) => tinyAssessment({ "a.q": 1 }, { taken });
const stored = (id: string, taken: string, stage: StoredAssessment["stage"] = "answering"): StoredAssessment => ({
  id,
  revision: 1,
  stage,
  assessment: assessment(taken),
  createdAt: AT,
  updatedAt: AT,
});
const link = (id: string): NewLink => ({ id, scope: "own", name: "", secretHash: `secret of ${id}`, expiresAt: null });
const session = { sessionHash: "s", expiresAt: at(59) };

describe.each(kinds)("a series on %s", (kind, fresh) => {
  let opened: FreshStore;
  let store: Store;
  beforeEach(async () => {
    opened = await fresh();
    store = opened.store;
    // Named against the alphabet, so that order by id would show.
    await store.create(stored("z", "2026-01-01", "finished"), link("lz"));
    await store.saveVersion("z", assessment("2025-12-01"), AT);
    await store.saveVersion("z", assessment("2026-01-01"), AT);
  });
  afterEach(() => opened.end());

  const ids = async (id: string) => (await store.series(id)).map(({ assessmentId }) => assessmentId);
  const again = (previous: string, id: string, taken: string) =>
    store.startReassessment(previous, stored(id, taken), link(`l${id}`), session);

  test("an assessment alone is a series of one; one that never was is none", async () => {
    expect(await store.series("z")).toEqual([
      {
        assessmentId: "z",
        stage: "finished",
        taken: "2026-01-01",
        previousId: null,
        isTakenOn: false,
        finished: assessment("2026-01-01"),
      },
    ]);
    expect(await store.series("nowhere")).toEqual([]);
  });

  test("each shows those before it, as last finished, and never a later one", async () => {
    await again("z", "y", "2026-04-01");
    await again("y", "x", "2026-07-01");
    await store.saveVersion("y", assessment("2026-04-02"), AT);
    expect(await store.series("x")).toEqual([
      {
        assessmentId: "z",
        stage: "finished",
        taken: "2026-01-01",
        previousId: null,
        isTakenOn: false,
        finished: assessment("2026-01-01"),
      },
      {
        assessmentId: "y",
        stage: "answering",
        taken: "2026-04-02",
        previousId: "z",
        isTakenOn: false,
        finished: assessment("2026-04-02"),
      },
      { assessmentId: "x", stage: "answering", taken: "2026-07-01", previousId: "y", isTakenOn: false, finished: null },
    ]);
    expect(await ids("y")).toEqual(["z", "y"]);
    expect(await ids("z")).toEqual(["z"]);
  });

  test("a reassessment lets its browser in and gives no way into the earlier one", async () => {
    await again("z", "y", "2026-04-01");
    expect((await store.open("s", "y", AT))?.scope).toBe("own");
    expect(await store.open("s", "z", AT)).toBeUndefined();
  });

  test("series of different organisations stay apart", async () => {
    await again("z", "y", "2026-04-01");
    await store.create(stored("o", "2026-01-01"), link("lo"));
    await again("o", "n", "2026-04-01");
    expect(await ids("n")).toEqual(["o", "n"]);
    expect(await ids("y")).toEqual(["z", "y"]);
  });

  test("two started from the same one at once belong to one series and do not show each other", async () => {
    // SQLite has one server, and so one connection; Postgres may have several.
    const other = kind === "Postgres" ? await opened.reopen() : store;
    const starts = [again("z", "y", "2026-04-01"), other.startReassessment("z", stored("x", "2026-04-01"), link("lx"))];
    expect((await Promise.allSettled(starts)).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect([await ids("y"), await ids("x")]).toEqual([
      ["z", "y"],
      ["z", "x"],
    ]);
  });

  test("of two with one id started at once one is kept, and the other told so", async () => {
    const other = kind === "Postgres" ? await opened.reopen() : store;
    const starts = [store, other].map((each, index) =>
      each.startReassessment("z", stored("y", "2026-04-01"), link(`l${index}`), undefined, true),
    );
    expect((await Promise.all(starts)).sort()).toEqual([false, true]);
    expect((await store.series("y")).map(({ assessmentId, isTakenOn }) => [assessmentId, isTakenOn])).toEqual([
      ["z", false],
      ["y", true],
    ]);
    expect(await store.links("y")).toHaveLength(1);
  });

  test("is kept whole or not at all", async () => {
    await expect(again("nowhere", "y", "2026-04-01")).rejects.toThrow();
    expect(await store.open("s", "y", AT)).toBeUndefined();
    await expect(store.startReassessment("z", stored("y", "2026-04-01"), link("lz"))).rejects.toThrow();
    expect(await ids("z")).toEqual(["z"]);
    expect(await ids("y")).toEqual([]);
  });

  test("an erased member is left out, and the others stay together", async () => {
    await again("z", "y", "2026-04-01");
    await again("y", "x", "2026-07-01");
    await store.erase("y");
    expect((await store.series("x")).map(({ assessmentId, previousId }) => [assessmentId, previousId])).toEqual([
      ["z", null],
      ["x", null],
    ]);
    await store.erase("z");
    expect(await ids("x")).toEqual(["x"]);
  });
});
