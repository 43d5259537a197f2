import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { smallInstrument } from "#test/domain/workshop/small-instrument";
import { type FreshStore, kinds } from "#test/support/stores";
import { tinyPlan } from "#test/support/tiny-plan";
import type { Assessment } from "~/domain/assessment";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import { emptyAssessment, newWorkshop } from "~/domain/workshop/new-workshop";
import { defaultSettings } from "~/domain/workshop/settings";
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
const stored = (id: string, changes: Partial<Assessment> = {}, updatedAt = at(0)): StoredAssessment => ({
  id,
  revision: 1,
  stage: "answering",
  assessment: { ...empty, ...changes },
  createdAt: at(0),
  updatedAt,
});
const link = (id: string): NewLink => ({ id, scope: "own", name: id, secretHash: `secret of ${id}`, expiresAt: null });
const SESSION = { sessionHash: "s", expiresAt: at(900) };

describe.each(kinds)("what nobody answered, on %s", (_kind, fresh) => {
  let opened: FreshStore;
  let store: Store;
  beforeEach(async () => {
    opened = await fresh();
    store = opened.store;
  });
  afterEach(() => opened.end());

  const adopt = (assessmentId: string, adoptedAt: string) =>
    store.adoptPlan(
      { assessmentId, revision: 1, plan: tinyPlan(), adoptedAt, updatedAt: adoptedAt },
      planChangeOf({ number: 1, at: adoptedAt, who: null }, { type: "adopted" }, []),
    );

  test("what nobody answered and nobody linked goes, and nothing that says something or was passed on", async () => {
    const held = async () => (await store.heldBy("s", at(40))).map(({ assessmentId }) => assessmentId).sort();
    await store.create(stored("bare"), link("1"), SESSION);
    await store.create(stored("told about", { profile: { organisation: '"answers":{1}' } }), link("2"), SESSION);
    await store.create(stored("young", {}, at(30)), link("3"), SESSION);
    await store.create(stored("answered", { answers: { "a.q": { answer: 1 } } }), link("4"), SESSION);
    await store.create(
      stored("noted", { answers: { "a.q": { answer: "dont-know", note: '"answers":{}' } } }),
      link("5"),
      SESSION,
    );
    await store.create(stored("counted", { figures: { costPerContact: 3 } }), link("6"), SESSION);
    await store.create(stored("linked"), link("7"), SESSION);
    await store.addLink("linked", { ...link("8"), scope: "view" }, at(0));
    await store.create(stored("planned"), link("9"), SESSION);
    await adopt("planned", at(0));
    const settings = { ...defaultSettings(smallInstrument), title: "Team day", client: "" };
    const made = newWorkshop(settings, smallInstrument, []);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    await store.createWorkshop(
      { ...stored("workshop"), assessment: emptyAssessment(settings, made.workshop.instrument, "2026-01-01") },
      { code: "ABCDEF", workshop: made.workshop },
      [link("10")],
      SESSION,
    );
    expect(await store.purgeUnanswered(at(1))).toBe(2);
    expect(await held()).toEqual(["answered", "counted", "linked", "noted", "planned", "workshop", "young"]);
    expect(await store.purgeUnanswered(at(1))).toBe(0);
  });

  test("of a bench goes only what says nothing at all; a reassessment that nobody began goes, and leaves its series", async () => {
    await store.createBench(
      { id: "b", name: "Clients", createdAt: at(0), passphraseHash: null },
      link("bench"),
      SESSION,
    );
    await store.createOnBench("b", stored("blank"), link("1"));
    await store.createOnBench("b", stored("client", { profile: { organisation: "Harbour Mutual" } }), link("2"));
    await store.create(stored("first", { answers: { "a.q": { answer: 1 } } }), link("3"), SESSION);
    await store.startReassessment("first", stored("second", { profile: { surveys: true } }), link("4"), SESSION);
    expect(await store.purgeUnanswered(at(1))).toBe(2);
    expect((await store.onBench("b")).map(({ assessmentId }) => assessmentId)).toEqual(["client"]);
    expect((await store.series("first")).map(({ assessmentId }) => assessmentId)).toEqual(["first"]);
    expect(await store.series("second")).toEqual([]);
  });

  test("more than are looked through at a time are all found, those of one moment too", async () => {
    await Promise.all(
      Array.from({ length: 203 }, (_, id) => {
        const answers = id % 100 === 0 ? { "a.q": { answer: 1 as const } } : {};
        return store.create(stored(`n${id}`, { answers }), link(`l${id}`));
      }),
    );
    expect(await store.purgeUnanswered(at(1))).toBe(200);
  });
});
