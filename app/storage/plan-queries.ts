import type { Kysely } from "kysely";
import type { PlanChange } from "~/domain/team-plan/plan-change";
import { planBody } from "./plan-body";
import { planChangeBody } from "./plan-change-body";
import { forgetFormerOwners, planEmailQueries } from "./plan-emails";
import { readPlan, readPlanChange } from "./plan-rows";
import type { PlanStore, StoredPlan } from "./plan-store";
import type { Tables } from "./tables";

const LINES_AT_MOST = 200;
/** SQLite and Postgres bound the values of one statement. */
const ROWS_AT_ONCE = 100;

/** Adopting, reading and changing plans, each change with its line of history. */
export function planQueries(db: Kysely<Tables>): PlanStore {
  return {
    ...planEmailQueries(db),

    planOf: async (assessmentId) => {
      const row = await db.selectFrom("plans").selectAll().where("assessment_id", "=", assessmentId).executeTakeFirst();
      return row && readPlan(row);
    },

    adoptPlan: (stored, change) =>
      db.transaction().execute(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto("plans")
          .values(planRow(stored))
          .onConflict((conflict) => conflict.column("assessment_id").doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return false;
        await transaction.insertInto("plan_changes").values(changeRow(stored.assessmentId, change)).execute();
        return true;
      }),

    savePlan: ({ assessmentId, revision, plan, updatedAt }, expectedRevision, change, sending = null) =>
      db.transaction().execute(async (transaction) => {
        // The guarded write comes first: it locks the row, so that a second writer finds another revision.
        const { numUpdatedRows } = await transaction
          .updateTable("plans")
          .set({ revision, body: planBody.write(plan), updated_at: updatedAt })
          .where("assessment_id", "=", assessmentId)
          .where("revision", "=", expectedRevision)
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) return false;
        await forgetFormerOwners(transaction, assessmentId, plan);
        await transaction
          .insertInto("plan_changes")
          .values(changeRow(assessmentId, change, sending))
          .execute();
        return true;
      }),

    isPlanSent: async (assessmentId, sending) =>
      (await db
        .selectFrom("plan_changes")
        .select("number")
        .where("assessment_id", "=", assessmentId)
        .where("sending", "=", sending)
        .executeTakeFirst()) !== undefined,

    planChanges: async (assessmentId, before) => {
      const rows = await db
        .selectFrom("plan_changes")
        .select(["number", "at", "body"])
        .where("assessment_id", "=", assessmentId)
        .$if(before !== undefined, (query) => query.where("number", "<", before ?? 0))
        .orderBy("number", "desc")
        .limit(LINES_AT_MOST)
        .execute();
      return rows.map(readPlanChange);
    },

    planChange: async (assessmentId, number) => {
      const row = await db
        .selectFrom("plan_changes")
        .select(["number", "at", "body"])
        .where("assessment_id", "=", assessmentId)
        .where("number", "=", number)
        .executeTakeFirst();
      return row && readPlanChange(row);
    },
  };
}

/** Writes a plan that came with a file, with the lines of its history, in the transaction that keeps the assessment it belongs to. */
export async function keepFiledPlan(transaction: Kysely<Tables>, stored: StoredPlan, history: readonly PlanChange[]) {
  await transaction.insertInto("plans").values(planRow(stored)).execute();
  for (let from = 0; from < history.length; from += ROWS_AT_ONCE)
    await transaction
      .insertInto("plan_changes")
      .values(history.slice(from, from + ROWS_AT_ONCE).map((change) => changeRow(stored.assessmentId, change)))
      .execute();
}

const planRow = ({ assessmentId, revision, plan, adoptedAt, updatedAt }: StoredPlan) => ({
  assessment_id: assessmentId,
  revision,
  body: planBody.write(plan),
  adopted_at: adoptedAt,
  updated_at: updatedAt,
});

const changeRow = (assessmentId: string, { number, at, ...line }: PlanChange, sending: string | null = null) => ({
  assessment_id: assessmentId,
  number,
  at,
  body: planChangeBody.write(line),
  sending,
});
