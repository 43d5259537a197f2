import { keepFiledAnswers } from "./answer-history-queries";
import { compiledOnce } from "./compiled-once";
import { keepAssessment } from "./keep-assessment";
import { LAST_CHANGE } from "./last-change";
import { readShows } from "./link-shows";
import { linksByItself, usableLinks, WIDEST_FIRST } from "./links-in-use";
import { keepFiledPlan } from "./plan-queries";
import { purgeBenches } from "./purge-benches";
import { purgeUnanswered } from "./purge-unanswered";
import { readAssessment, readHeld, readScope } from "./rows";
import { guardedSave, sharedSaves } from "./shared-saves";
import type { Store } from "./store";
import type { Database } from "./tables";
import { versionQueries } from "./version-queries";

const HELD_AT_MOST = 50;

/** Making, opening, saving and erasing assessments. */
export function assessmentQueries(
  database: Database,
): Pick<
  Store,
  "create" | "createFromFile" | "open" | "save" | "finish" | "heldBy" | "erase" | "purge" | "purgeUnanswered"
> {
  const { db, noteErasure, scrub, unlimited } = database;
  const saveOne = guardedSave(db);
  const reached = ({ sessionHash, assessmentId, now }: { sessionHash: string; assessmentId: string; now: string }) =>
    usableLinks(db, sessionHash, now)
      .innerJoin("assessments", "assessments.id", "links.assessment_id")
      .where("assessments.id", "=", assessmentId)
      .selectAll("assessments")
      .select([
        "links.scope",
        "links.id as link_id",
        "links.name as link_name",
        "links.expires_at as link_expires_at",
        "links.shows",
      ])
      .orderBy(WIDEST_FIRST)
      .limit(1);
  const widest = compiledOnce(["sessionHash", "assessmentId", "now"], reached);
  const named = compiledOnce(["sessionHash", "assessmentId", "now", "linkId"], ({ linkId, ...who }) =>
    reached(who).where("links.id", "=", linkId),
  );
  return {
    create: (stored, link, session) =>
      db.transaction().execute((transaction) => keepAssessment(transaction, stored, link, session)),

    createFromFile: (stored, link, session, { versions, answersHistory, plan }) =>
      db.transaction().execute(async (transaction) => {
        await keepAssessment(transaction, stored, link, session);
        for (const { assessment, savedAt } of versions)
          await versionQueries(transaction).saveVersion(stored.id, assessment, savedAt);
        await keepFiledAnswers(transaction, stored.id, answersHistory);
        if (plan !== null) await keepFiledPlan(transaction, plan.stored, plan.history);
      }),

    open: async (sessionHash, assessmentId, now, linkId) => {
      const { rows } =
        linkId === undefined
          ? await widest(db, { sessionHash, assessmentId, now })
          : await named(db, { sessionHash, assessmentId, now, linkId });
      const [row] = rows;
      if (row === undefined) return undefined;
      return {
        stored: readAssessment(row),
        scope: readScope(row.scope),
        linkId: row.link_id,
        linkName: row.link_name,
        linkExpiresAt: row.link_expires_at,
        shows: readShows(row.shows),
      };
    },

    save: sharedSaves(database),

    finish: (finished, expectedRevision, change) =>
      db.transaction().execute(async (transaction) => {
        // The guarded write comes first: it locks the row, so that nobody else counts versions meanwhile.
        if (!(await saveOne(transaction, finished, expectedRevision, change))) return false;
        await versionQueries(transaction).saveVersion(finished.id, finished.assessment, finished.updatedAt);
        return true;
      }),

    heldBy: async (sessionHash, now) => {
      const rows = await linksByItself(db, sessionHash, now)
        .innerJoin("assessments", "assessments.id", "links.assessment_id")
        .leftJoin("plans", "plans.assessment_id", "assessments.id")
        .select([
          "assessments.id",
          "assessments.body",
          LAST_CHANGE.as("updated_at"),
          "assessments.stage",
          "links.scope",
          "links.id as link_id",
          "links.shows",
          "plans.assessment_id as planned",
        ])
        .orderBy(LAST_CHANGE, "desc")
        .orderBy("assessments.id")
        .orderBy(WIDEST_FIRST)
        .limit(HELD_AT_MOST)
        .execute();
      return rows.filter((row, index) => rows[index - 1]?.id !== row.id).map(readHeld);
    },

    erase: async (assessmentId) => {
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom("assessments").where("id", "=", assessmentId).execute();
        await noteErasure(transaction);
      });
      void scrub();
    },

    purge: async (before) => {
      const [assessments, benches] = await unlimited.purge.transaction().execute(async (transaction) => {
        await transaction.deleteFrom("sessions").where("expires_at", "<", before).execute();
        const { numDeletedRows } = await transaction
          .deleteFrom("assessments")
          .where("updated_at", "<", before)
          .where((where) =>
            where.not(
              where.exists(
                where
                  .selectFrom("plans")
                  .select("plans.assessment_id")
                  .whereRef("plans.assessment_id", "=", "assessments.id")
                  .where("plans.updated_at", ">=", before),
              ),
            ),
          )
          .executeTakeFirst();
        const gone = await purgeBenches(transaction, before);
        if (numDeletedRows + gone > 0n) await noteErasure(transaction);
        return [numDeletedRows, gone] as const;
      });
      if (assessments + benches > 0n) void scrub();
      return Number(assessments);
    },

    purgeUnanswered: async (before) => {
      const purged = await unlimited.purge.transaction().execute(async (transaction) => {
        const gone = await purgeUnanswered(transaction, before);
        if (gone > 0) await noteErasure(transaction);
        return gone;
      });
      if (purged > 0) void scrub();
      return purged;
    },
  };
}
