import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FreshStore, kinds } from "#test/support/stores";
import { tinyAssessment } from "#test/support/tiny-instrument";
import { itemIn, planInstrument, planReport, START, tinyPlan } from "#test/support/tiny-plan";
import { changePlan } from "~/domain/team-plan/change-plan";
import { editOf } from "~/domain/team-plan/item-fields";
import type { PlanChange } from "~/domain/team-plan/plan-change";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import type { PlanCommand } from "~/domain/team-plan/plan-command";
import type { StoredPlan } from "~/storage/plan-store";
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
const link = (id: string): NewLink => ({ id, scope: "own", name: "", secretHash: `secret of ${id}`, expiresAt: null });

const adopted = tinyPlan(planReport(undefined, { rejected: { thank: "We do." } }));
const stored: StoredPlan = { assessmentId: "a", revision: 1, plan: adopted, adoptedAt: at(0), updatedAt: at(0) };
const adoption = planChangeOf({ number: 1, at: at(0), who: "Łucja" }, { type: "adopted" }, []);

/** The stored plan after a command, as the next revision, and its line of history. */
function next(before: StoredPlan, command: PlanCommand, who: string | null = null) {
  const outcome = changePlan(before.plan, command, { instrument: planInstrument, today: START });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  const revision = before.revision + 1;
  const change = planChangeOf({ number: revision, at: at(revision), who }, command, outcome.changes);
  return { stored: { ...before, revision, plan: outcome.plan, updatedAt: at(revision) }, change };
}

const noted = (before: StoredPlan, note: string, who?: string) =>
  next(before, { type: "item.edited", item: "stop", base: editOf(itemIn(before.plan, "stop")), yours: { note } }, who);

describe.each(kinds)("plans on %s", (kind, fresh) => {
  let opened: FreshStore;
  let store: Store;
  beforeEach(async () => {
    opened = await fresh();
    store = opened.store;
    await store.create(assessed("a"), link("l"), { sessionHash: "s", expiresAt: at(59) });
  });
  afterEach(() => opened.end());

  test("gives back an adopted plan and its history, also after it was opened again", async () => {
    expect(await store.planOf("a")).toBeUndefined();
    expect(await store.adoptPlan(stored, adoption)).toBe(true);
    const again = await opened.reopen();
    expect(await again.planOf("a")).toEqual(stored);
    expect(await again.planChanges("a")).toEqual([adoption]);
    expect(await store.planOf("b")).toBeUndefined();
    expect(await store.planChanges("b")).toEqual([]);
  });

  test("a plan is adopted once: a second adoption, or one without its assessment, keeps nothing", async () => {
    await store.adoptPlan(stored, adoption);
    const second = { ...stored, plan: { ...adopted, start: "2028-01-01" } };
    expect(await store.adoptPlan(second, { ...adoption, who: "Grace" })).toBe(false);
    expect((await store.planOf("a"))?.plan.start).toBe(START);
    expect(await store.planChanges("a")).toEqual([adoption]);
    await expect(store.adoptPlan({ ...stored, assessmentId: "nowhere" }, adoption)).rejects.toThrow();
  });

  test("every kind of change comes back as it was kept", async () => {
    const odd = "line\nNUL \0, half a pair \ud83d, ≥ →";
    const base = editOf(itemIn(adopted, "stop"));
    const commands: readonly PlanCommand[] = [
      {
        type: "item.edited",
        item: "stop",
        base,
        yours: {
          title: odd,
          why: odd,
          steps: [odd],
          leadingSign: odd,
          failedIf: odd,
          owner: odd,
          role: "team-lead",
          team: odd,
          due: "2027-02-03",
          state: { status: "doing", why: "" },
          note: odd,
          sign: { seen: true, on: START, what: odd },
          evidenceLink: "https://a.example/b",
          review: { on: START, failed: false, what: odd },
        },
      },
      { type: "step.ticked", item: "stop", index: 0, text: odd, done: true },
      { type: "item.dropped", item: "stop", reason: odd },
      { type: "item.restored", item: "stop" },
      { type: "item.moved", item: "stop", window: "later", position: 1 },
      { type: "item.added", item: { id: "own", title: odd, role: "cx-lead" }, window: 2 },
      { type: "action.rejected", action: "thank", reason: odd },
      { type: "action.added", action: "thank", window: 3 },
      {
        type: "task.edited",
        question: "c.r",
        base: { person: "", due: "2027-01-07", foundOn: null },
        yours: { person: odd, due: null, foundOn: START },
      },
      { type: "task.added", question: "a.q" },
      { type: "start.changed", start: "2027-02-01" },
      {
        type: "difference.settled",
        basis: { taken: "2027-02-01", placed: [{ action: "stop", window: 1 }], findOut: [] },
      },
    ];
    await store.adoptPlan(stored, adoption);
    const lines: PlanChange[] = [adoption];
    let now = stored;
    for (const command of commands) {
      const { stored: after, change } = next(now, command, odd);
      expect(change.changes, command.type).not.toEqual([]);
      expect(await store.savePlan(after, now.revision, change)).toBe(true);
      lines.push(change);
      now = after;
    }
    const { stored: undone, change } = next(now, { type: "undone", change: lines.at(-1) as PlanChange });
    expect(await store.savePlan(undone, now.revision, change)).toBe(true);
    expect(await store.planOf("a")).toEqual(undone);
    expect(await store.planChanges("a")).toEqual([change, ...lines.toReversed()]);
    expect(await store.planChange("a", 3)).toEqual(lines[2]);
    expect(await store.planChange("a", 99)).toBeUndefined();
  });

  test("keeps a change on the revision it was made on, and on no other; a line never stands alone", async () => {
    await store.adoptPlan(stored, adoption);
    const [ada, grace] = [noted(stored, "Ada's", "Ada"), noted(stored, "Grace's", "Grace")];
    expect(await store.savePlan(ada.stored, 1, ada.change)).toBe(true);
    expect(await store.savePlan(grace.stored, 1, grace.change)).toBe(false);
    expect(itemIn((await store.planOf("a"))?.plan ?? adopted, "stop").note).toBe("Ada's");
    expect((await store.planChanges("a")).map(({ who }) => who)).toEqual(["Ada", "Łucja"]);
    // A line whose number is taken fails, and takes the plan it came with along.
    const later = noted(ada.stored, "Later", "Ada");
    await expect(store.savePlan(later.stored, 2, { ...later.change, number: 2 })).rejects.toThrow();
    expect((await store.planOf("a"))?.revision).toBe(2);
  });

  test("of many who write at once one wins each time, and nobody's note is lost", async () => {
    await store.adoptPlan(stored, adoption);
    // SQLite has one server, and so one connection; Postgres may have several.
    const other = kind === "Postgres" ? await opened.reopen() : store;
    const writers = 8;
    const write = async (through: Store, text: string) => {
      for (;;) {
        const before = (await through.planOf("a")) as StoredPlan;
        const note = `${itemIn(before.plan, "stop").note}${text}`;
        const { stored: after, change } = noted(before, note, text);
        if (await through.savePlan(after, before.revision, change)) return;
      }
    };
    const writes = Array.from({ length: writers }, (_, index) => write(index % 2 ? store : other, `${index};`));
    expect((await Promise.allSettled(writes)).filter(({ status }) => status === "rejected")).toEqual([]);
    const end = (await store.planOf("a")) as StoredPlan;
    expect(end.revision).toBe(writers + 1);
    expect(itemIn(end.plan, "stop").note.split(";").filter(Boolean).toSorted()).toEqual(
      Array.from({ length: writers }, (_, index) => String(index)),
    );
    expect((await store.planChanges("a")).map(({ number }) => number)).toEqual(
      Array.from({ length: writers + 1 }, (_, index) => writers + 1 - index),
    );
  });

  test("a long history comes in pages of 200, newest first", async () => {
    await store.adoptPlan(stored, adoption);
    let now = stored;
    for (let index = 0; index < 202; index += 1) {
      const { stored: after, change } = noted(now, `Note ${index}`);
      await store.savePlan({ ...after, updatedAt: at(1) }, now.revision, { ...change, at: at(1) });
      now = after;
    }
    const first = await store.planChanges("a");
    expect([first.length, first[0]?.number, first.at(-1)?.number]).toEqual([200, 203, 4]);
    expect((await store.planChanges("a", 4)).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  test("refuses to keep what it could not read back", async () => {
    const wrong = { ...stored, plan: { ...adopted, targetScore: 80 } } as StoredPlan;
    await expect(store.adoptPlan(wrong, adoption)).rejects.toThrow(/targetScore/);
    expect(await store.planOf("a")).toBeUndefined();
  });

  test("goes with its assessment", async () => {
    await store.create(assessed("b"), link("m"));
    await store.adoptPlan(stored, adoption);
    await store.adoptPlan({ ...stored, assessmentId: "b" }, adoption);
    await store.erase("a");
    expect(await store.planOf("a")).toBeUndefined();
    expect(await store.planChanges("a")).toEqual([]);
    expect(await store.planChanges("b")).toHaveLength(1);
  });

  test("work on the plan counts as a change of its assessment: on the list, and before it is purged", async () => {
    await store.create(assessed("b"), link("m"), { sessionHash: "s", expiresAt: at(59) });
    await store.adoptPlan(stored, adoption);
    const { stored: after, change } = noted(stored, "Begun.");
    await store.savePlan({ ...after, updatedAt: at(30) }, 1, change);
    expect((await store.heldBy("s", at(31))).map(({ assessmentId, updatedAt }) => [assessmentId, updatedAt])).toEqual([
      ["a", at(30)],
      ["b", at(0)],
    ]);
    expect(await store.purge(at(20))).toBe(1);
    expect(await store.planOf("a")).toBeDefined();
    expect(await store.purge(at(31))).toBe(1);
    expect(await store.planOf("a")).toBeUndefined();
  });
});
