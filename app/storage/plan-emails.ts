import type { Kysely } from "kysely";
import { z } from "zod";
import { type OwnerEmails, ownersIn } from "~/domain/team-plan/owner-emails";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import type { PlanStore } from "./plan-store";
import { storedBody } from "./stored-body";
import type { Tables } from "./tables";

/** Names stand in a body and in no column: JSON escapes what no database text may hold. */
const shape = z.strictObject({ owners: z.array(z.strictObject({ owner: z.string(), email: z.string() })) });

/** The body of a plan's e-mail addresses. */
const planEmailsBody = storedBody<z.infer<typeof shape>>(shape, []);

/** E-mail addresses of owners, which no other query reads. */
export function planEmailQueries(db: Kysely<Tables>): Pick<PlanStore, "ownerEmails" | "saveOwnerEmails"> {
  return {
    ownerEmails: (assessmentId) => emailsIn(db, assessmentId),

    saveOwnerEmails: async (assessmentId, emails) => {
      const body = bodyOf(emails);
      if (body === null) {
        await db.deleteFrom("plan_emails").where("assessment_id", "=", assessmentId).execute();
        return;
      }
      await db
        .insertInto("plan_emails")
        .values({ assessment_id: assessmentId, body })
        .onConflict((conflict) => conflict.column("assessment_id").doUpdateSet({ body }))
        .execute();
    },
  };
}

/** Forgets the addresses of those who own nothing of a plan any more. */
export async function forgetFormerOwners(db: Kysely<Tables>, assessmentId: string, plan: TeamPlan): Promise<void> {
  const emails = await emailsIn(db, assessmentId);
  const owners = new Set(ownersIn(plan));
  const standing = Object.fromEntries(Object.entries(emails).filter(([owner]) => owners.has(owner)));
  if (Object.keys(standing).length < Object.keys(emails).length)
    await planEmailQueries(db).saveOwnerEmails(assessmentId, standing);
}

async function emailsIn(db: Kysely<Tables>, assessmentId: string): Promise<OwnerEmails> {
  const row = await db
    .selectFrom("plan_emails")
    .select("body")
    .where("assessment_id", "=", assessmentId)
    .executeTakeFirst();
  if (row === undefined) return {};
  return Object.fromEntries(planEmailsBody.read(row.body).owners.map(({ owner, email }) => [owner, email]));
}

const bodyOf = (emails: OwnerEmails): string | null => {
  const owners = Object.entries(emails).map(([owner, email]) => ({ owner, email }));
  return owners.length === 0 ? null : planEmailsBody.write({ owners });
};
