import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FreshStore, kinds } from "#test/support/stores";
import type { Assessment } from "~/domain/assessment";
import type { NewLink, NewSession, Store, StoredAssessment } from "~/storage/store";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString();
const NOW = at(0);
const assessment: Assessment = {
  instrument: { id: "i", edition: "2026" },
  taken: "2026-11-24",
  scope: "quick",
  profile: { organisation: "Łódź & Söhne" },
  answers: {},
  figures: {},
  capacity: "normal",
  votes: {},
};
const stored = (id: string, organisation: string, minute: number, stage: StoredAssessment["stage"] = "answering") => ({
  id,
  revision: 1,
  stage,
  assessment: { ...assessment, profile: { organisation } },
  createdAt: NOW,
  updatedAt: at(minute),
});
const link = (id: string, changes: Partial<NewLink> = {}): NewLink => ({
  id,
  scope: "own",
  name: id,
  secretHash: `secret of ${id}`,
  expiresAt: null,
  ...changes,
});
const session = (name: string): NewSession => ({ sessionHash: name, expiresAt: at(59) });

describe.each(kinds)("benches on %s", (_kind, fresh) => {
  let opened: FreshStore;
  let store: Store;
  beforeEach(async () => {
    opened = await fresh();
    store = opened.store;
    await store.createBench(
      { id: "b", name: "Clients", createdAt: NOW, passphraseHash: null },
      link("bench link"),
      session("maker"),
    );
  });
  afterEach(() => opened.end());

  const openedBy = async (who: string, id: string, now = NOW) => (await store.open(who, id, now))?.scope;
  const lines = async (filter = {}) => {
    const { items, total } = await store.benchLines("b", { archived: false, skip: 0, atMost: 50, ...filter });
    return { names: items.map(({ organisation }) => organisation), total };
  };

  test("its link opens everything that stands on it, and what comes to stand on it later", async () => {
    await store.createOnBench("b", stored("one", "One", 1), link("l1"));
    await store.create(stored("foreign", "Foreign", 1), link("l2"), session("other"));
    expect(await store.redeemBench("secret of bench link", session("phone"), at(1))).toBe("b");
    expect(await openedBy("phone", "one")).toBe("own");
    expect(await openedBy("phone", "foreign")).toBeUndefined();
    await store.createOnBench("b", stored("two", "Two", 2), link("l3"));
    expect(await openedBy("phone", "two")).toBe("own");
    expect(await openedBy("maker", "two")).toBe("own");
    expect(await store.heldBy("phone", NOW)).toEqual([]);
    expect(await openedBy("stranger", "two")).toBeUndefined();
  });

  test("a link that was taken back, or is over, opens nothing on it; the last one stays", async () => {
    await store.createOnBench("b", stored("one", "One", 1), link("l1"));
    expect(await store.revokeBenchLink("b", "bench link", NOW)).toBe(false);
    await store.addBenchLink("b", link("second", { expiresAt: at(30) }), NOW);
    await store.redeemBench("secret of second", session("phone"), NOW);
    expect(await openedBy("phone", "one", at(29))).toBe("own");
    expect(await openedBy("phone", "one", at(30))).toBeUndefined();
    expect(await store.openBench("phone", "b", at(30))).toBeUndefined();
    expect(await store.revokeBenchLink("b", "second", NOW)).toBe(true);
    expect(await openedBy("phone", "one")).toBeUndefined();
    expect(await store.openBench("phone", "b", NOW)).toBeUndefined();
    expect(await store.redeemBench("secret of second", session("phone"), NOW)).toBeUndefined();
    expect((await store.benchLinks("b")).map(({ id }) => id)).toEqual(["bench link"]);
  });

  test("a passphrase locks out every other browser until it gives it", async () => {
    await store.createOnBench("b", stored("one", "One", 1), link("l1"));
    await store.redeemBench("secret of bench link", session("phone"), NOW);
    await store.setPassphrase("b", "hash", "maker");
    expect(await store.openBench("maker", "b", NOW)).toMatchObject({
      locked: false,
      bench: { passphraseHash: "hash" },
    });
    expect(await store.openBench("phone", "b", NOW)).toMatchObject({ locked: true, linkId: "bench link" });
    expect(await openedBy("phone", "one")).toBeUndefined();
    expect(await store.benchesOf("phone", NOW)).toEqual([]);
    await store.unlockBench("phone", "b");
    expect(await openedBy("phone", "one")).toBe("own");
    await store.redeemBench("secret of bench link", session("phone"), NOW);
    expect((await store.openBench("phone", "b", NOW))?.locked).toBe(false);
    await store.redeemBench("secret of bench link", session("tablet"), NOW);
    expect(await openedBy("tablet", "one")).toBeUndefined();
  });

  test("lists by text, state and archive, last changed first, a page at a time", async () => {
    await store.createOnBench("b", stored("one", "Łódź & Söhne", 1), link("l1"));
    await store.createOnBench("b", stored("two", "Harbour Mutual", 3, "finished"), link("l2"));
    await store.createOnBench("b", stored("three", "harbour garage", 2), link("l3"));
    expect(await lines()).toEqual({ names: ["Harbour Mutual", "harbour garage", "Łódź & Söhne"], total: 3 });
    expect(await lines({ skip: 1, atMost: 1 })).toEqual({ names: ["harbour garage"], total: 3 });
    expect(await lines({ text: "HARBOUR", skip: 1 })).toEqual({ names: ["harbour garage"], total: 2 });
    expect(await lines({ state: "finished" })).toEqual({ names: ["Harbour Mutual"], total: 1 });
    expect(await lines({ state: "running" })).toEqual({ names: [], total: 0 });
    expect(await store.archiveOnBench("b", "one", at(4))).toBe(true);
    expect(await store.archiveOnBench("b", "foreign", at(4))).toBe(false);
    expect(await lines({ archived: true })).toEqual({ names: ["Łódź & Söhne"], total: 1 });
    expect((await lines()).total).toBe(2);
    expect((await store.onBench("b")).map(({ assessmentId }) => assessmentId)).toEqual(["one", "three", "two"]);
  });

  test("an assessment is put on it once, leaves it with its link, and is erased with everything", async () => {
    await store.create(stored("one", "One", 1), link("l1"), session("owner"));
    expect(await store.putOnBench("b", "one", link("l2"), NOW)).toBe(true);
    expect(await store.putOnBench("b", "one", link("l3"), NOW)).toBe(false);
    expect(await openedBy("maker", "one")).toBe("own");
    expect(await store.eraseBench("b")).toBe(false);
    await store.revokeLink("l2", "one", NOW);
    expect(await openedBy("maker", "one")).toBeUndefined();
    expect((await lines()).total).toBe(0);
    await store.putOnBench("b", "one", link("l4"), NOW);
    await store.erase("one");
    expect(await store.onBench("b")).toEqual([]);
    expect(await store.eraseBench("b")).toBe(true);
    expect(await store.openBench("maker", "b", NOW)).toBeUndefined();
  });

  test("keeps one rating a person and question", async () => {
    const rating = { rater: "r", scene: "s", question: "q" };
    await store.rate("b", [
      { ...rating, level: 1 },
      { ...rating, question: "other", level: 4 },
    ]);
    await store.rate("b", [{ ...rating, level: 3 }]);
    expect((await store.ratings("b")).map(({ question, level }) => [question, level]).sort()).toEqual([
      ["other", 4],
      ["q", 3],
    ]);
  });

  test("an empty bench that nobody opened goes with what is purged; one with something on it stays", async () => {
    await store.purge(at(-1));
    expect(await store.openBench("maker", "b", NOW)).toBeDefined();
    await store.createOnBench("b", stored("one", "One", 9), link("l1"));
    await store.purge(at(5));
    expect(await store.openBench("maker", "b", NOW)).toBeDefined();
    await store.erase("one");
    await store.purge(at(5));
    expect(await store.openBench("maker", "b", NOW)).toBeUndefined();
  });
});
