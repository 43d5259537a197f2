import { dayIn } from "~/domain/day-of";
import { changePlan } from "~/domain/team-plan/change-plan";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import type { PlanCommand } from "~/domain/team-plan/plan-command";
import type { Clash, PlanRefusal } from "~/domain/team-plan/plan-outcome";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { backoff } from "~/storage/backoff";
import type { StoredPlan } from "~/storage/plan-store";
import { StorageTrouble } from "~/storage/storage-trouble";
import type { Opened } from "../opening";
import type { Plumbline } from "../plumbline";

export type SavedCommand =
  | { readonly ok: true; readonly kept: StoredPlan; readonly clashes: readonly Clash[] }
  | { readonly ok: false; readonly refusal: PlanRefusal };

/** Enough for a meeting in which everybody works on the plan. */
const ATTEMPTS = 32;

interface Saving {
  readonly command: PlanCommand;
  readonly who: string | null;
  /** Whose days count where none is kept with the plan. */
  readonly zone: string;
  /** The form it came by, where that can be known again; null where it cannot. */
  readonly sending: string | null;
  /** Somebody says that the days are right which would be asked about. */
  readonly sure: boolean;
  /** Where only a part of a plan may be changed: whether the command still is on it, in the plan as it stands. */
  readonly isPermitted?: (plan: TeamPlan) => boolean;
}

/**
 * Makes a command on the plan as it stands and saves it with its line of history in one guarded write. Where somebody saved in between it is
 * made again on theirs: fields that do not clash are merged, those that do come back and are left as they are. Throws trouble where others are
 * always quicker. What came by the same form before is not made again, and answered as it was.
 */
export async function saveCommand(
  { store, now }: Pick<Plumbline, "store" | "now">,
  { stored: { id }, instrument }: Pick<Opened, "stored" | "instrument">,
  { command, who, sure, zone, sending, isPermitted = () => true }: Saving,
): Promise<SavedCommand> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await backoff(attempt);
    const kept = await store.planOf(id);
    if (kept === undefined) return { ok: false, refusal: { reason: "no-plan" } };
    if (!isPermitted(kept.plan)) return { ok: false, refusal: { reason: "unknown-item" } };
    const at = now().toISOString();
    const outcome = changePlan(kept.plan, command, {
      instrument,
      today: dayIn(kept.plan.zone ?? zone, new Date(at)),
      sure,
    });
    if (sending !== null && (await store.isPlanSent(id, sending)))
      return { ok: true, kept, clashes: outcome.ok && isMerged(command) ? outcome.clashes : [] };
    if (!outcome.ok) return outcome;
    if (outcome.changes.length === 0) return { ok: true, kept, clashes: outcome.clashes };
    const revision = kept.revision + 1;
    const next = { ...kept, revision, plan: outcome.plan, updatedAt: at };
    const change = planChangeOf({ number: revision, at, who }, command, outcome.changes);
    if (await store.savePlan(next, kept.revision, change, sending))
      return { ok: true, kept: next, clashes: outcome.clashes };
  }
  throw new StorageTrouble("contended", new Error("a plan changed faster than it could be saved"));
}

/** Whether it is taken field by field, so that it can be kept in part and clash in part. */
const isMerged = ({ type }: PlanCommand) => type === "item.edited" || type === "task.edited";
