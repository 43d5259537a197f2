import { bodyText } from "./assessment-body";
import { linkRow, usableLinks, WIDEST_FIRST } from "./links-in-use";
import { readAssessment, readHeld, readScope } from "./rows";
import type { Store } from "./store";
import type { Database } from "./tables";

const HELD_AT_MOST = 50;

/** Making, opening, saving and erasing assessments. */
export function assessmentQueries({
  db,
  scrub,
}: Database): Pick<Store, "create" | "open" | "save" | "heldBy" | "erase" | "purge"> {
  return {
    create: ({ id, revision, stage, assessment, createdAt, updatedAt }, link, session) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("assessments")
          .values({ id, revision, stage, body: bodyText(assessment), created_at: createdAt, updated_at: updatedAt })
          .execute();
        await transaction
          .insertInto("links")
          .values(linkRow(id, link, createdAt))
          .execute();
        if (session === undefined) return;
        await transaction
          .insertInto("sessions")
          .values({ session_hash: session.sessionHash, link_id: link.id, expires_at: session.expiresAt })
          .execute();
      }),

    open: async (sessionHash, assessmentId, now) => {
      const row = await usableLinks(db, sessionHash, now)
        .innerJoin("assessments", "assessments.id", "links.assessment_id")
        .where("assessments.id", "=", assessmentId)
        .selectAll("assessments")
        .select(["links.scope", "links.id as link_id"])
        .orderBy(WIDEST_FIRST)
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return { stored: readAssessment(row), scope: readScope(row.scope), linkId: row.link_id };
    },

    save: async ({ id, revision, stage, assessment, updatedAt }, expectedRevision) => {
      const { numUpdatedRows } = await db
        .updateTable("assessments")
        .set({ revision, stage, body: bodyText(assessment), updated_at: updatedAt })
        .where("id", "=", id)
        .where("revision", "=", expectedRevision)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    heldBy: async (sessionHash, now) => {
      const rows = await usableLinks(db, sessionHash, now)
        .innerJoin("assessments", "assessments.id", "links.assessment_id")
        .select(["assessments.id", "assessments.body", "assessments.updated_at", "assessments.stage", "links.scope"])
        .orderBy("assessments.updated_at", "desc")
        .orderBy("assessments.id")
        .orderBy(WIDEST_FIRST)
        .limit(HELD_AT_MOST)
        .execute();
      return rows.filter((row, index) => rows[index - 1]?.id !== row.id).map(readHeld);
    },

    erase: async (assessmentId) => {
      await db.deleteFrom("assessments").where("id", "=", assessmentId).execute();
      await scrub();
    },

    purge: async (before) => {
      await db.deleteFrom("sessions").where("expires_at", "<", before).execute();
      const { numDeletedRows } = await db.deleteFrom("assessments").where("updated_at", "<", before).executeTakeFirst();
      if (numDeletedRows > 0n) await scrub();
      return Number(numDeletedRows);
    },
  };
}
