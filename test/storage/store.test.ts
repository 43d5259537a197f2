import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FreshStore, kinds } from "#test/support/stores";
import type { Assessment } from "~/domain/assessment";
import { ALL_SHOWN } from "~/storage/link-shows";
import type { LinkScope, NewLink, NewSession, Store, StoredAssessment } from "~/storage/store";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString();
const NOW = at(0);
const LATER = at(30);

const assessment: Assessment = {
  instrument: { id: "cx-measurement-health", edition: "2026" },
  taken: "2026-11-24",
  scope: "quick",
  profile: { organisation: "Łódź & Söhne", surveys: true, metrics: ["nps"] },
  answers: {
    "leader-distance.direct-contact": { answer: 2, evidence: 1, note: "line\nNUL \0, half a pair \ud83d, ≥ →" },
    "cx-mirage.failure-demand": { answer: "dont-know", ask: "head of operations" },
  },
  figures: { nps: { current: { promoters: 200, passives: 120, detractors: 80 } }, costPerContact: 4.5 },
  capacity: "normal",
  rejected: { "some-action": "Not now." },
  votes: {},
};

const stored = (id: string, changes: Partial<StoredAssessment> = {}): StoredAssessment => ({
  id,
  revision: 1,
  stage: "answering",
  assessment,
  createdAt: NOW,
  updatedAt: NOW,
  ...changes,
});

const link = (id: string, changes: Partial<NewLink> = {}): NewLink => ({
  id,
  scope: "own",
  name: `Link ${id}`,
  secretHash: `secret of ${id}`,
  expiresAt: null,
  ...changes,
});

const session = (name: string, expiresAt = at(59)): NewSession => ({ sessionHash: `session ${name}`, expiresAt });

describe.each(kinds)("the store on %s", (_kind, fresh) => {
  let opened: FreshStore;
  let store: Store;
  beforeEach(async () => {
    opened = await fresh();
    store = opened.store;
  });
  afterEach(() => opened.end());

  const openAs = async (name: string, id: string, now = NOW) => (await store.open(`session ${name}`, id, now))?.scope;

  test("gives back what was kept, byte for byte", async () => {
    await store.create(stored("a"), link("l"), session("s"));
    expect(await store.open("session s", "a", NOW)).toEqual({
      stored: stored("a"),
      scope: "own",
      linkId: "l",
      linkName: "Link l",
      linkExpiresAt: null,
      shows: ALL_SHOWN,
    });
  });

  test.each(["' or '1'='1", "x'; delete from sessions; --", '"; drop table votes; --', "$1 ? :a @b", "\\' or 1=1 /*"])(
    "takes %s for a word, in what is kept and in what is asked for",
    async (words) => {
      const said = { ...assessment, profile: { ...assessment.profile, organisation: words } };
      await store.create(stored("a", { assessment: said }), link("l", { name: words }), session("s"));
      await store.create(stored(words), link(words), session(words));
      expect((await store.open("session s", "a", NOW))?.stored.assessment).toEqual(said);
      expect((await store.open("session s", "a", NOW))?.linkName).toBe(words);
      expect(await openAs(words, words)).toBe("own");
      expect(await openAs(words, "a")).toBeUndefined();
      expect(await store.open(words, "a", NOW)).toBeUndefined();
      expect(await store.redeem(words, session("t"), NOW)).toBeUndefined();
      expect((await store.redeem(`secret of ${words}`, session("t"), NOW))?.assessmentId).toBe(words);
      expect((await store.links(words)).map(({ id }) => id)).toEqual([words]);
      await store.erase(words);
      expect(await openAs(words, words)).toBeUndefined();
      expect(await openAs("s", "a")).toBe("own");
    },
  );

  test("keeps it when it is closed and opened again", async () => {
    await store.create(stored("a"), link("l"), session("s"));
    const again = await opened.reopen();
    expect((await again.open("session s", "a", NOW))?.stored).toEqual(stored("a"));
  });

  test("opens nothing for another browser, an ended session or another assessment", async () => {
    await store.create(stored("a"), link("l"), session("s"));
    await store.create(stored("b"), link("m"), session("t"));
    expect(await openAs("t", "a")).toBeUndefined();
    expect(await openAs("s", "b")).toBeUndefined();
    expect(await openAs("s", "nowhere")).toBeUndefined();
    expect(await openAs("s", "a", at(58))).toBe("own");
    expect(await openAs("s", "a", at(59))).toBeUndefined();
  });

  test("keeps all of a new assessment or none of it", async () => {
    await store.create(stored("a"), link("l"), session("s"));
    await expect(store.create(stored("b"), link("l"), session("t"))).rejects.toThrow();
    expect(await store.save(stored("b", { revision: 2 }), 1)).toBe(false);
  });

  test("saves on the revision it was read at, and on no other", async () => {
    await store.create(stored("a"), link("l"), session("s"));
    const next = stored("a", {
      revision: 2,
      stage: "finished",
      assessment: { ...assessment, capacity: "light" },
      updatedAt: LATER,
    });
    expect(await store.save(next, 1)).toBe(true);
    expect(await store.save({ ...next, stage: "answering" }, 1)).toBe(false);
    expect((await store.open("session s", "a", NOW))?.stored).toEqual(next);
  });

  test("lets one of many simultaneous saves win", async () => {
    await store.create(stored("a"), link("l"), session("s"));
    const other = await opened.reopen();
    const saves = Array.from({ length: 12 }, (_, index) =>
      (index % 2 ? store : other).save(stored("a", { revision: 2, updatedAt: at(index) }), 1),
    );
    expect((await Promise.all(saves)).filter(Boolean)).toHaveLength(1);
  });

  test("redeems a secret for a session and stamps the link", async () => {
    await store.create(stored("a"), link("l"));
    await store.addLink("a", link("v", { scope: "view" }), at(1));
    expect(await store.redeem("secret of v", session("x"), at(2))).toEqual({
      assessmentId: "a",
      scope: "view",
      linkId: "v",
      shows: ALL_SHOWN,
    });
    expect(await openAs("x", "a")).toBe("view");
    expect((await store.links("a")).map(({ id, createdAt, lastUsedAt }) => [id, createdAt, lastUsedAt])).toEqual([
      ["l", NOW, null],
      ["v", at(1), at(2)],
    ]);
  });

  test("redeems again on the same browser, and for longer", async () => {
    await store.create(stored("a"), link("l"));
    await store.redeem("secret of l", session("x", at(10)), at(1));
    await store.redeem("secret of l", session("x", at(40)), at(2));
    expect(await openAs("x", "a", at(39))).toBe("own");
  });

  test("refuses a wrong secret, an expired link and a link taken back", async () => {
    await store.create(stored("a"), link("l"));
    await store.addLink("a", link("e", { expiresAt: at(5) }), NOW);
    await store.addLink("a", link("r"), NOW);
    expect(await store.revokeLink("r", "a", at(1))).toBe(true);
    expect(await store.redeem("made up", session("x"), at(2))).toBeUndefined();
    expect(await store.redeem("secret of e", session("x"), at(5))).toBeUndefined();
    expect(await store.redeem("secret of r", session("x"), at(2))).toBeUndefined();
    expect(await openAs("x", "a", at(2))).toBeUndefined();
    expect((await store.links("a")).every(({ lastUsedAt }) => lastUsedAt === null)).toBe(true);
  });

  test("ends sessions with their link, whether it expires or is taken back", async () => {
    await store.create(stored("a"), link("l"), session("owner"));
    await store.addLink("a", link("e", { scope: "edit", expiresAt: at(5) }), NOW);
    await store.addLink("a", link("v", { scope: "view" }), NOW);
    await store.redeem("secret of e", session("x"), at(1));
    await store.redeem("secret of v", session("y"), at(1));
    expect([await openAs("x", "a", at(4)), await openAs("x", "a", at(5))]).toEqual(["edit", undefined]);
    expect(await store.revokeLink("v", "a", at(6))).toBe(true);
    expect(await openAs("y", "a", at(6))).toBeUndefined();
    expect(await openAs("owner", "a", at(6))).toBe("own");
    expect((await store.links("a")).find(({ id }) => id === "v")?.revokedAt).toBe(at(6));
  });

  test("gives a link another end, and tells when one that nobody took back has ended", async () => {
    await store.create(stored("a"), link("l"), session("owner"));
    await store.create(stored("b"), link("m"));
    await store.addLink("a", link("e", { scope: "edit", expiresAt: at(5) }), NOW);
    await store.addLink("a", link("c", { scope: "calendar", expiresAt: at(5) }), NOW);
    await store.redeem("secret of e", session("x"), at(1));
    expect(await store.redeem("secret of c", session("x"), at(1))).toBeUndefined();
    const ends = async (now: string) => [
      await store.endOfSecret("secret of e", now),
      await store.endOfSession("session x", "a", now),
      await store.endOfSession("session x", "a", now, "e"),
    ];
    expect(await ends(at(4))).toEqual([undefined, undefined, undefined]);
    expect(await ends(at(5))).toEqual([at(5), at(5), at(5)]);
    expect(await store.endOfSession("session x", "b", at(5))).toBeUndefined();
    expect(await store.endOfSession("session owner", "a", at(5))).toBeUndefined();
    expect(await store.endOfSecret("secret of c", at(5))).toBeUndefined();
    expect(await store.extendLink("e", "b", at(9))).toBe(false);
    expect(await store.extendLink("l", "a", at(9))).toBe(false);
    expect(await store.extendLink("e", "a", at(9))).toBe(true);
    expect(await openAs("x", "a", at(8))).toBe("edit");
    await store.revokeLink("e", "a", at(8));
    expect(await store.extendLink("e", "a", at(20))).toBe(false);
    expect(await ends(at(10))).toEqual([undefined, undefined, undefined]);
  });

  test("takes a link back once, and only through its own assessment", async () => {
    await store.create(stored("a"), link("l"));
    await store.create(stored("b"), link("m"));
    expect(await store.revokeLink("l", "b", at(1))).toBe(false);
    expect(await store.revokeLink("l", "a", at(1))).toBe(true);
    expect(await store.revokeLink("l", "a", at(2))).toBe(false);
    expect((await store.links("a"))[0]?.revokedAt).toBe(at(1));
  });

  test("counts the widest of several links of one browser", async () => {
    await store.create(stored("a"), link("l"));
    for (const scope of ["team:cx-lead", "view", "edit"] as const satisfies readonly LinkScope[]) {
      await store.addLink("a", link(scope, { scope }), NOW);
      await store.redeem(`secret of ${scope}`, session("x"), at(1));
      expect(await openAs("x", "a")).toBe(scope);
    }
    await store.revokeLink("edit", "a", at(2));
    expect(await openAs("x", "a")).toBe("view");
  });

  test("lists what a browser can come back to, last changed first, each once", async () => {
    await store.create(stored("a", { updatedAt: at(1) }), link("l"), session("s"));
    await store.create(
      stored("b", { updatedAt: at(2), stage: "finished", assessment: { ...assessment, profile: {} } }),
      link("m"),
    );
    await store.create(stored("c", { updatedAt: at(3) }), link("n"));
    await store.addLink("b", link("v", { scope: "view" }), NOW);
    await store.redeem("secret of m", session("s"), NOW);
    await store.redeem("secret of v", session("s"), NOW);
    expect(await store.heldBy("session s", NOW)).toEqual([
      {
        assessmentId: "b",
        organisation: null,
        updatedAt: at(2),
        stage: "finished",
        scope: "own",
        linkId: "m",
        shows: ALL_SHOWN,
        hasPlan: false,
      },
      {
        assessmentId: "a",
        organisation: "Łódź & Söhne",
        updatedAt: at(1),
        stage: "answering",
        scope: "own",
        linkId: "l",
        shows: ALL_SHOWN,
        hasPlan: false,
      },
    ]);
    expect(await store.heldBy("session s", at(59))).toEqual([]);
  });

  test("freezes versions, numbered from 1", async () => {
    await store.create(stored("a"), link("l"));
    await store.create(stored("b"), link("m"));
    const second: Assessment = { ...assessment, taken: "2027-02-24", answers: {} };
    expect(await store.saveVersion("a", assessment, at(1))).toBe(1);
    expect(await store.saveVersion("a", second, at(2))).toBe(2);
    expect(await store.saveVersion("b", assessment, at(3))).toBe(1);
    expect(await store.versions("a")).toEqual([
      { number: 1, taken: "2026-11-24", savedAt: at(1), assessment },
      { number: 2, taken: "2027-02-24", savedAt: at(2), assessment: second },
    ]);
  });

  test("erases an assessment with everything that belongs to it, and nothing else", async () => {
    await store.create(stored("a"), link("l"), session("s"));
    await store.saveVersion("a", assessment, at(1));
    await store.create(stored("b"), link("m"), session("s"));
    await store.erase("a");
    expect(await openAs("s", "a")).toBeUndefined();
    expect(await store.links("a")).toEqual([]);
    expect(await store.versions("a")).toEqual([]);
    expect(await store.redeem("secret of l", session("x"), at(2))).toBeUndefined();
    expect(await openAs("s", "b")).toBe("own");
  });

  test("purges what nobody touched since a date, and counts it", async () => {
    await store.create(stored("a", { updatedAt: at(1) }), link("l"), session("s"));
    await store.create(stored("b", { updatedAt: at(2) }), link("m"), session("s"));
    expect(await store.purge(at(2))).toBe(1);
    expect((await store.heldBy("session s", NOW)).map(({ assessmentId }) => assessmentId)).toEqual(["b"]);
    expect(await store.purge(at(2))).toBe(0);
  });

  test("answers a ping while open and rejects it when closed", async () => {
    await store.ping();
    const other = await opened.reopen();
    await other.close();
    await expect(other.ping()).rejects.toThrow();
  });
});
