import type { OwnerEmails } from "~/domain/team-plan/owner-emails";
import type { PlanChange } from "~/domain/team-plan/plan-change";
import type { TeamPlan } from "~/domain/team-plan/team-plan";

/** The adopted plan of an assessment; `revision` starts at 1 and grows by one with every change; times are ISO, UTC. */
export interface StoredPlan {
  readonly assessmentId: string;
  readonly revision: number;
  readonly plan: TeamPlan;
  readonly adoptedAt: string;
  readonly updatedAt: string;
}

/** Where adopted plans and their history are kept. Who may read or change one is decided by `Store.open` on its assessment. */
export interface PlanStore {
  /** The adopted plan; undefined where none was adopted. */
  planOf(assessmentId: string): Promise<StoredPlan | undefined>;
  /** Keeps a new plan with the first line of its history; false where the assessment has one already: nothing was kept. */
  adoptPlan(stored: StoredPlan, change: PlanChange): Promise<boolean>;
  /**
   * One guarded write of a plan and the line of history that leads to it (its number is the new revision): both or neither.
   * False when `expectedRevision` is not the current one any more. `sending` is the form it came by.
   */
  savePlan(stored: StoredPlan, expectedRevision: number, change: PlanChange, sending?: string | null): Promise<boolean>;
  /** Whether a change that came by this form is kept. */
  isPlanSent(assessmentId: string, sending: string): Promise<boolean>;
  /** The history, newest first, at most 200 lines; with `before`, those with a lower number. */
  planChanges(assessmentId: string, before?: number): Promise<readonly PlanChange[]>;
  /** E-mail addresses of those who own actions, by the name the plan writes; those who own none any more are forgotten with the change that took it. */
  ownerEmails(assessmentId: string): Promise<OwnerEmails>;
  /** Keeps these addresses and no others; no line of the history tells of it. */
  saveOwnerEmails(assessmentId: string, emails: OwnerEmails): Promise<void>;
  /** One line of the history. */
  planChange(assessmentId: string, number: number): Promise<PlanChange | undefined>;
}
