import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FreshStore, kinds } from "#test/support/stores";
import { tinyAssessment } from "#test/support/tiny-instrument";
import { ALL_SHOWN, type LinkShows } from "~/storage/link-shows";
import type { NewLink, Store, StoredAssessment } from "~/storage/store";

const at = (minute: number) => new Date(Date.UTC(2027, 0, 1, 10, minute)).toISOString();
const assessed = (id: string): StoredAssessment => ({
  id,
  revision: 1,
  stage: "finished",
  assessment: tinyAssessment({}),
  createdAt: at(0),
  updatedAt: at(0),
});
const link = (id: string, parts: Partial<NewLink> = {}): NewLink => ({
  id,
  scope: "own",
  name: id,
  secretHash: `secret of ${id}`,
  expiresAt: null,
  ...parts,
});
const asked: LinkShows = { ...ALL_SHOWN, questions: ["a.q", "b.q"], role: "frontline" };

describe.each(kinds)("questions handed over on %s", (_kind, fresh) => {
  let opened: FreshStore;
  let store: Store;
  beforeEach(async () => {
    opened = await fresh();
    store = opened.store;
    await store.create(assessed("a"), link("l"), { sessionHash: "s", expiresAt: at(59) });
    await store.addLink("a", link("n", { scope: "answer", shows: asked }), at(1));
  });
  afterEach(() => opened.end());

  test("a link keeps what it asks of whom, and is opened by itself where it is named", async () => {
    await store.redeem("secret of n", { sessionHash: "s", expiresAt: at(59) }, at(2));
    expect((await store.open("s", "a", at(3)))?.scope).toBe("own");
    expect(await store.open("s", "a", at(3), "n")).toMatchObject({ scope: "answer", linkName: "n", shows: asked });
    expect(await store.open("s", "a", at(3), "l")).toMatchObject({ scope: "own", shows: ALL_SHOWN });
    expect(await store.open("other", "a", at(3), "n")).toBeUndefined();
    expect((await store.links("a")).map(({ shows }) => shows)).toEqual([ALL_SHOWN, asked]);
  });

  test("answers come back beside what stands, the last one to each question, and outlive the link but not the assessment", async () => {
    await store.handAnswers([
      { linkId: "n", question: "a.q", answer: { answer: 1, note: "NUL \0" }, at: at(3) },
      { linkId: "n", question: "b.q", answer: { answer: "dont-know", ask: "Ada" }, at: at(4) },
    ]);
    await store.handAnswers([{ linkId: "n", question: "a.q", answer: { answer: 2 }, at: at(5) }]);
    const kept = [
      { linkId: "n", question: "b.q", answer: { answer: "dont-know", ask: "Ada" }, at: at(4) },
      { linkId: "n", question: "a.q", answer: { answer: 2 }, at: at(5) },
    ];
    expect(await store.handedAnswers("a")).toEqual(kept);
    expect((await store.open("s", "a", at(6)))?.stored).toEqual(assessed("a"));
    await store.revokeLink("n", "a", at(7));
    expect(await store.handedAnswers("a")).toEqual(kept);
    expect(await store.handedAnswers("b")).toEqual([]);
    await store.erase("a");
    expect(await store.handedAnswers("a")).toEqual([]);
  });
});
