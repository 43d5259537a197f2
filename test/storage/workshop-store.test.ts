import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { smallInstrument } from "#test/domain/workshop/small-instrument";
import { type FreshStore, kinds } from "#test/support/stores";
import { emptyAssessment, newWorkshop } from "~/domain/workshop/new-workshop";
import { defaultSettings, type Settings } from "~/domain/workshop/settings";
import { steer } from "~/domain/workshop/steer";
import type { Workshop } from "~/domain/workshop/workshop";
import type { Move } from "~/domain/workshop/workshop-events";
import type { NewLink, Store } from "~/storage/store";
import type { WorkshopNow } from "~/storage/workshop-store";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString();
const NOW = at(0);
const clock = Date.parse(NOW);

const settings = (changes: Partial<Settings> = {}): Settings => ({
  ...defaultSettings(smallInstrument),
  title: "Łódź",
  client: "Harbour Mutual",
  threshold: 3,
  seats: 4,
  voteSeconds: 60,
  profile: { surveys: true, metrics: ["nps"] },
  ...changes,
});

function workshop(changes: Partial<Settings> = {}): Workshop {
  const made = newWorkshop(settings(changes), smallInstrument, [{ id: "x", title: "Listen", owner: "ops", due: null }]);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.workshop;
}

const stored = (id: string) => ({
  id,
  revision: 1,
  stage: "answering" as const,
  assessment: emptyAssessment(settings(), { id: "small", edition: "1" }, "2026-11-24"),
  createdAt: NOW,
  updatedAt: NOW,
});

const link = (id: string, scope: NewLink["scope"] = "own"): NewLink => ({
  id,
  scope,
  name: id,
  secretHash: `secret of ${id}`,
  expiresAt: null,
});

type Said = Move extends infer One ? (One extends Move ? Omit<One, "step" | "now"> : never) : never;

const said =
  (event: Said) =>
  ({ stored, room }: WorkshopNow) => {
    const steered = steer(stored.workshop, room, smallInstrument, {
      ...event,
      step: stored.workshop.step,
      now: clock,
    } as Move);
    return steered.ok ? steered : null;
  };

describe.each(kinds)("workshops on %s", (kind, fresh) => {
  let opened: FreshStore;
  let store: Store;
  beforeEach(async () => {
    opened = await fresh();
    store = opened.store;
  });
  afterEach(() => opened.end());

  /** A second process's store where there may be one: one process alone serves a SQLite file. */
  const second = async () => (kind === "SQLite" ? store : opened.reopen());
  const make = (id = "w", code = "K7M4QX", changes: Partial<Settings> = {}) =>
    store.createWorkshop(stored(id), { code, workshop: workshop(changes) }, [link(`own ${id}`)], {
      sessionHash: `session ${id}`,
      expiresAt: at(59),
    });
  const say = (event: Said, id = "w") => store.changeWorkshop(id, said(event), at(1));
  const sit = (name: string, role = "frontline", id = "w") =>
    store.takeSeat(id, `token ${id} ${name}`, { id: `seat ${name}`, role, name }, at(2));
  const ballot = (name: string, level: 0 | 1 | 2 | 3 | 4 | "dont-know", changes = {}) => ({
    tokenHash: `token w ${name}`,
    ballot: { question: "core.first", round: 1, level, ...changes },
  });
  const toVoting = async () => {
    for (const name of ["a", "b", "c"]) await sit(name);
    for (const type of ["begun", "moved-on", "voting.opened"] as const) expect(await say({ type })).toBeTruthy();
  };

  test("gives back what was kept, and lets its maker in", async () => {
    expect(await make()).toBe(true);
    expect(await store.workshopNow("w")).toEqual({
      stored: {
        id: "w",
        code: "K7M4QX",
        revision: 1,
        workshop: workshop(),
        createdAt: NOW,
        updatedAt: NOW,
        closedAt: null,
      },
      room: { seats: [], votes: [] },
    });
    const again = await opened.reopen();
    expect((await again.workshopNow("w"))?.stored.workshop).toEqual(workshop());
    expect(await store.workshopScope("session w", "w", at(1))).toBe("own");
    expect(await store.workshopScope("session w", "w", at(59))).toBeUndefined();
    expect((await store.heldWorkshops("session w", at(1))).map(({ id }) => id)).toEqual(["w"]);
    expect((await store.open("session w", "w", at(1)))?.stored.assessment.profile.organisation).toBe("Harbour Mutual");
    expect(await store.workshopNow("nowhere")).toBeUndefined();
  });

  test("lets a facilitator's and a presenter's link do what they say, and a view link nothing here", async () => {
    await make();
    for (const scope of ["facilitate", "present", "view"] as const) {
      await store.addLink("w", link(scope, scope), NOW);
      await store.redeem(`secret of ${scope}`, { sessionHash: `session ${scope}`, expiresAt: at(59) }, NOW);
    }
    expect(await store.workshopScope("session facilitate", "w", NOW)).toBe("facilitate");
    expect(await store.workshopScope("session present", "w", NOW)).toBe("present");
    expect(await store.workshopScope("session view", "w", NOW)).toBeUndefined();
    expect(await store.heldWorkshops("session present", NOW)).toEqual([]);
  });

  test("gives an open code to one workshop, and frees it when that closes", async () => {
    await make();
    expect(await make("v")).toBe(false);
    expect(await store.open("session v", "v", NOW)).toBeUndefined();
    expect((await store.workshopByCode("K7M4QX"))?.id).toBe("w");
    expect(await say({ type: "closed" })).toBeTruthy();
    expect((await store.workshopByCode("K7M4QX"))?.closedAt).toBe(at(1));
    expect(await make("v")).toBe(true);
    expect((await store.workshopByCode("K7M4QX"))?.id).toBe("v");
    expect(await store.workshopByCode("222222")).toBeUndefined();
  });

  test("seats people up to the limit, each token once", async () => {
    await make("w", "K7M4QX", { seats: 3 });
    expect(await sit("a")).toEqual({
      ok: true,
      seat: { id: "seat a", role: "frontline", name: "a", agreedTo: 1 },
    });
    await sit("b");
    expect(await store.takeSeat("w", "token w a", { id: "other", role: "executive" }, at(3))).toMatchObject({
      seat: { id: "seat a", role: "frontline" },
    });
    const others = await Promise.all(["c", "d", "e", "f"].map((name) => sit(name)));
    expect(others.filter(({ ok }) => ok)).toHaveLength(1);
    expect(others.filter((taken) => !taken.ok && taken.refusal === "room-full")).toHaveLength(3);
    expect((await store.workshopNow("w"))?.room.seats).toHaveLength(3);
    expect(await store.seatOf("w", "token w a")).toMatchObject({ id: "seat a" });
    expect(await store.seatOf("v", "token w a")).toBeUndefined();
    expect(await sit("a", "frontline", "nowhere")).toEqual({ ok: false, refusal: "no-workshop" });
  });

  test("counts one vote a seat, the last, and refuses what the domain refuses", async () => {
    await make();
    await toVoting();
    const outcomes = await store.castVotes(
      "w",
      [
        ballot("a", 1),
        ballot("b", "dont-know", { reason: "was away" }),
        ballot("a", 3, { reason: "saw it" }),
        ballot("nobody", 2),
        ballot("c", 2, { question: "side.first" }),
        ballot("c", 2, { round: 2 }),
      ],
      clock,
    );
    expect(outcomes.map((outcome) => (outcome.ok ? "in" : outcome.refusal))).toEqual([
      "in",
      "in",
      "in",
      "no-seat",
      "other-question",
      "other-round",
    ]);
    await store.castVotes("w", [ballot("b", 0)], clock);
    const votes = (await store.workshopNow("w"))?.room.votes ?? [];
    expect(votes.toSorted((one, other) => one.seat.localeCompare(other.seat))).toEqual([
      { seat: "seat a", question: "core.first", round: 1, level: 3, reason: "saw it" },
      { seat: "seat b", question: "core.first", round: 1, level: 0 },
    ]);
    expect(await store.castVotes("nowhere", [ballot("a", 1)], clock)).toEqual([{ ok: false, refusal: "no-seat" }]);
  });

  test("no vote slips in behind a reveal: each is in the tally, or refused", async () => {
    await make("w", "K7M4QX", { seats: 60, threshold: 3 });
    const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
    for (const name of names) await sit(name);
    for (const type of ["begun", "moved-on", "voting.opened"] as const) await say({ type });
    const other = await second();
    const casts = names.map((name, index) => (index % 2 ? store : other).castVotes("w", [ballot(name, 2)], clock));
    const [outcomes, closed] = await Promise.all([
      Promise.all(casts),
      Promise.resolve(casts[5]).then(() => other.changeWorkshop("w", said({ type: "voting.closed" }), at(3))),
    ]);
    const kept = outcomes.flat().filter(({ ok }) => ok).length;
    expect(outcomes.flat().every((outcome) => outcome.ok || outcome.refusal === "vote-closed")).toBe(true);
    expect(closed?.stored.workshop.rounds["core.first"]).toMatchObject([{ kind: "anonymous", voters: kept }]);
    expect((await store.workshopNow("w"))?.room.votes).toEqual([]);
  });

  test("of two facilitators who press next at once, one wins", async () => {
    await make();
    const other = await second();
    const step = 0;
    const press = (on: Store) =>
      on.changeWorkshop(
        "w",
        ({ stored, room }) => {
          const steered = steer(stored.workshop, room, smallInstrument, { type: "begun", step, now: clock });
          return steered.ok ? steered : null;
        },
        at(1),
      );
    const outcomes = await Promise.all([press(store), press(other)]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect((await store.workshopNow("w"))?.stored).toMatchObject({ revision: 2, workshop: { step: 1 } });
    expect((await other.workshopNow("w"))?.stored.workshop.phase).toBe("last-time");
  });

  test("keeps the deadlines that run, and none in a pause or after a reveal", async () => {
    await make();
    await toVoting();
    expect(await store.deadlines()).toEqual([{ id: "w", at: clock + 60_000 }]);
    await say({ type: "paused" });
    expect(await store.deadlines()).toEqual([]);
    await say({ type: "resumed" });
    await say({ type: "voting.closed" });
    expect(await store.deadlines()).toEqual([]);
  });

  test("forgets names when an anonymous workshop closes, and asks again when the mode changes", async () => {
    await make();
    for (const name of ["a", "b", "c"]) await sit(name);
    await say({ type: "mode.changed", mode: "open" });
    expect((await store.workshopNow("w"))?.stored.workshop.rule).toBe(2);
    expect(await store.acceptRule("w", "token w a")).toBe(true);
    expect(await store.acceptRule("w", "token w nobody")).toBe(false);
    expect((await store.workshopNow("w"))?.room.seats.map(({ agreedTo }) => agreedTo)).toEqual([2, 1, 1]);
    await say({ type: "mode.changed", mode: "anonymous" });
    await say({ type: "closed" });
    expect((await store.workshopNow("w"))?.room.seats.map(({ name }) => name)).toEqual([null, null, null]);
  });

  test("finishes and freezes the assessment with what the change makes of it", async () => {
    await make();
    await store.changeWorkshop(
      "w",
      (before) => ({
        workshop: before.stored.workshop,
        forget: { votes: false, names: false },
        finish: (assessment) => ({ ...assessment, answers: { "core.first": { answer: 3 } } }),
      }),
      at(5),
    );
    const { stored: kept } = (await store.open("session w", "w", at(6))) ?? {};
    expect(kept).toMatchObject({
      revision: 2,
      stage: "finished",
      updatedAt: at(5),
      assessment: { answers: { "core.first": { answer: 3 } } },
    });
    expect(await store.versions("w")).toMatchObject([{ number: 1, savedAt: at(5) }]);
  });

  test("erases a workshop with its assessment, seats and votes; a change keeps it from the purge", async () => {
    await make();
    await make("v", "222333");
    await toVoting();
    await store.castVotes("w", [ballot("a", 1)], clock);
    await store.changeWorkshop("v", said({ type: "door.locked" }), at(30));
    expect(await store.purge(at(20))).toBe(1);
    expect(await store.workshopNow("w")).toBeUndefined();
    expect(await store.workshopByCode("K7M4QX")).toBeUndefined();
    expect(await store.seatOf("w", "token w a")).toBeUndefined();
    expect((await store.workshopNow("v"))?.stored.workshop.doorLocked).toBe(true);
    await store.erase("v");
    expect(await store.workshopNow("v")).toBeUndefined();
  });
});
