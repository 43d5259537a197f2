import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FreshStore, kinds } from "#test/support/stores";
import type { Passkey } from "~/storage/passkey-store";
import type { Store } from "~/storage/store";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 10, minute)).toISOString();
const NOW = at(0);
const link = (id: string) => ({ id, name: id, secretHash: `secret of ${id}`, expiresAt: null });
const session = (name: string) => ({ sessionHash: name, expiresAt: at(59) });
const key = (id: string, changes: Partial<Passkey> = {}): Passkey => ({
  id,
  host: "plumbline.example",
  name: `Łucja’s ${id}`,
  publicKey: "cose",
  counter: 0,
  transports: ["internal", "hybrid"],
  createdAt: NOW,
  lastUsedAt: null,
  ...changes,
});

describe.each(kinds)("passkeys on %s", (_kind, fresh) => {
  let opened: FreshStore;
  let store: Store;
  beforeEach(async () => {
    opened = await fresh();
    store = opened.store;
    for (const id of ["b", "other"])
      await store.createBench(
        { id, name: "Clients", createdAt: NOW, passphraseHash: null },
        link(`link of ${id}`),
        session("maker"),
      );
    await store.redeemBench("secret of link of b", session("phone"), NOW);
  });
  afterEach(() => opened.end());

  const isLocked = async (who: string) => (await store.openBench(who, "b", NOW))?.locked;
  const comesIn = (who: string, id: string, from: number, to: number, bench = "b") =>
    store.unlockByPasskey(who, bench, { id, from, to }, at(3));
  const remove = (id: string, mayBeLast = false) =>
    store.removePasskey("b", id, { sessionHash: "maker", host: "plumbline.example", mayBeLast });

  test("a challenge is handed out once, to the browser, bench and purpose it was made for, until it ends", async () => {
    const of = { sessionHash: "phone", benchId: "b", purpose: "sign-in" } as const;
    await store.keepChallenge(of, "first", at(5));
    await store.keepChallenge(of, "second", at(5));
    for (const wrong of [
      { ...of, sessionHash: "maker" },
      { ...of, benchId: "other" },
      { ...of, purpose: "register" } as const,
    ])
      expect(await store.takeChallenge(wrong, NOW, at(5))).toBeUndefined();
    const taken = await Promise.all([store.takeChallenge(of, at(4), at(9)), store.takeChallenge(of, at(4), at(9))]);
    expect(taken.filter((challenge) => challenge !== undefined)).toEqual(["second"]);
    await store.keepChallenge(of, "third", at(5));
    expect(await store.takeChallenge(of, at(5), at(9))).toBeUndefined();
    expect(await store.takeChallenge(of, NOW, at(5))).toBeUndefined();
  });

  test("a challenge gains no time where the clock is set back", async () => {
    const of = { sessionHash: "phone", benchId: "b", purpose: "sign-in" } as const;
    await store.keepChallenge(of, "before", at(1_445));
    expect(await store.takeChallenge(of, NOW, at(5))).toBeUndefined();
    await store.keepChallenge(of, "after", at(5));
    expect(await store.takeChallenge(of, NOW, at(5))).toBe("after");
  });

  test("the first one locks every other browser out until it is used; a further one locks out nobody", async () => {
    expect(await store.addPasskey("b", key("laptop", { counter: 4_294_967_294 }), "maker")).toBe(true);
    expect([await isLocked("maker"), await isLocked("phone")]).toEqual([false, true]);
    await store.redeemBench("secret of link of b", session("tablet"), NOW);
    expect(await isLocked("tablet")).toBe(true);
    expect(await comesIn("phone", "laptop", 4_294_967_294, 4_294_967_295)).toBe(true);
    expect([await isLocked("phone"), await isLocked("tablet")]).toEqual([false, true]);
    expect(await store.addPasskey("b", key("stick", { createdAt: at(1) }), "maker")).toBe(true);
    expect(await isLocked("phone")).toBe(false);
    expect(await store.passkeys("b")).toEqual([
      key("laptop", { counter: 4_294_967_295, lastUsedAt: at(3) }),
      key("stick", { createdAt: at(1) }),
    ]);
  });

  test("one of another bench, one that is gone, and one whose count was used meanwhile let nobody in", async () => {
    await store.addPasskey("b", key("laptop"), "maker");
    expect(await store.addPasskey("other", key("laptop"), "maker")).toBe(false);
    await store.addPasskey("other", key("foreign"), "maker");
    expect(await comesIn("phone", "foreign", 0, 1)).toBe(false);
    expect(await comesIn("phone", "gone", 0, 1)).toBe(false);
    const twice = await Promise.all([comesIn("maker", "laptop", 0, 1), comesIn("maker", "laptop", 0, 1)]);
    expect(twice.sort()).toEqual([false, true]);
    expect(await isLocked("phone")).toBe(true);
    expect(await remove("foreign")).toBe("none");
  });

  test("removing one asks every other browser again; the last protection goes only when that is meant", async () => {
    await store.addPasskey("b", key("laptop"), "maker");
    await store.addPasskey("b", key("stick"), "maker");
    await comesIn("phone", "stick", 0, 0);
    expect(await remove("stick")).toBe("removed");
    expect([await isLocked("maker"), await isLocked("phone")]).toEqual([false, true]);
    await store.addPasskey("b", key("old", { host: "old.example" }), "maker");
    expect(await remove("laptop")).toBe("last");
    expect(await remove("old")).toBe("removed");
    expect(await remove("laptop")).toBe("last");
    expect(await isLocked("phone")).toBe(true);
    expect(await remove("laptop", true)).toBe("removed");
    expect(await isLocked("phone")).toBe(false);
  });

  test("beside a passphrase either protects the bench alone, and neither goes with the other", async () => {
    await store.setPassphrase("b", "hash", "maker");
    await store.addPasskey("b", key("laptop"), "maker");
    await store.setPassphrase("b", null, "maker");
    expect(await isLocked("phone")).toBe(true);
    await store.setPassphrase("b", "hash", "maker");
    expect(await remove("laptop")).toBe("removed");
    expect(await isLocked("phone")).toBe(true);
  });
});
