import { isDeepStrictEqual } from "node:util";
import type { Change, PlanChange } from "~/domain/team-plan/plan-change";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { withChange } from "~/domain/team-plan/with-change";
import type { Store } from "~/storage/store";
import { historyOf } from "~/web/archive/all-of";
import type { Faults } from "./faults";

/** A change that somebody was told was taken. */
export interface Taken {
  readonly who: string | null;
  readonly did: PlanChange["did"];
  readonly item?: string;
  /** Fields of the action with what they were set to. */
  readonly set?: Readonly<Record<string, unknown>>;
}

/** What was acknowledged, held against history and plan: nothing of it is ever lost, and nothing else is there. */
export interface Ledger {
  /** Takes down what was acknowledged just now: as many new lines of history, no more and no fewer, each saying what was done. */
  took(...taken: readonly Taken[]): Promise<void>;
  /** Every line of before still stands as it was, and the plan is the one that was kept with all of them made on it. */
  check(): Promise<void>;
  /** Each acknowledged change as it stands in the history, the first first. */
  lines(): readonly PlanChange[];
}

/** Begins with a plan as it was just adopted. */
export async function openLedger(store: Store, id: string, faults: Faults): Promise<Ledger> {
  const history = () => historyOf((before) => store.planChanges(id, before));
  const plan = async () => (await store.planOf(id))?.plan;
  const adopted = await plan();
  if (adopted === undefined) throw new Error("no plan was adopted");
  let known = await history();
  return {
    took: async (...taken) => {
      const now = await history();
      const fresh = now.slice(known.length);
      faults.unless(
        fresh.length === taken.length,
        `${taken.length} changes were acknowledged and ${fresh.length} lines were written: ${said(taken)}`,
      );
      const left = [...fresh];
      for (const one of taken) {
        const at = left.findIndex((line) => isOf(line, one));
        faults.unless(at >= 0, `the history does not say what was acknowledged: ${said(one)}, but ${said(fresh)}`);
        if (at >= 0) left.splice(at, 1);
      }
      known = now;
    },
    check: async () => {
      const now = await history();
      faults.unless(
        isDeepStrictEqual(now, known),
        `of ${known.length} lines of history ${now.length} stand as they were`,
      );
      const made = now.flatMap(({ changes }) => changes).reduce<TeamPlan>(withChange, adopted);
      faults.unless(isDeepStrictEqual(made, await plan()), "the plan is not what its history made of the one adopted");
    },
    lines: () => known,
  };
}

const isOf = ({ who, did, changes }: PlanChange, wanted: Taken) =>
  who === wanted.who &&
  did === wanted.did &&
  Object.entries(wanted.set ?? {}).every(([field, to]) =>
    changes.some((change) => isField(change, wanted.item, field) && isDeepStrictEqual(change.to, to)),
  ) &&
  (wanted.item === undefined || changes.some((change) => "item" in change && change.item === wanted.item));

const isField = (change: Change, item: string | undefined, field: string) =>
  change.of === "item" && change.item === item && change.field === field;

const said = (what: unknown) => JSON.stringify(what).slice(0, 600);
