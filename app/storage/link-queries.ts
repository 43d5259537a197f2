import type { Kysely } from "kysely";
import { readShows } from "./link-shows";
import { linkRow } from "./links-in-use";
import { readAssessment, readLink, readScope } from "./rows";
import type { Store } from "./store";
import type { Tables } from "./tables";

/** Programs look many times a day: when one looked last is written down once an hour. */
const STAMPED_EVERY_MS = 60 * 60 * 1000;

/** Making, using, listing and taking back private links. */
export function linkQueries(
  db: Kysely<Tables>,
): Pick<
  Store,
  "redeem" | "addLink" | "links" | "revokeLink" | "extendLink" | "endOfSecret" | "endOfSession" | "calendar"
> {
  return {
    redeem: (secretHash, { sessionHash, expiresAt }, now) =>
      db.transaction().execute(async (transaction) => {
        // The write comes first: it locks the link's row, so that nobody takes it back in between.
        const link = await transaction
          .updateTable("links")
          .set({ last_used_at: now })
          .where("secret_hash", "=", secretHash)
          .where("revoked_at", "is", null)
          // What programs fetch opens no page.
          .where("scope", "!=", "calendar")
          .where((where) => where.or([where("expires_at", "is", null), where("expires_at", ">", now)]))
          .returning(["id", "assessment_id", "scope", "shows"])
          .executeTakeFirst();
        if (link === undefined) return undefined;
        await transaction
          .insertInto("sessions")
          .values({ session_hash: sessionHash, link_id: link.id, expires_at: expiresAt })
          .onConflict((conflict) =>
            conflict.columns(["session_hash", "link_id"]).doUpdateSet({ expires_at: expiresAt }),
          )
          .execute();
        const { id, assessment_id, scope, shows } = link;
        return { assessmentId: assessment_id, scope: readScope(scope), linkId: id, shows: readShows(shows) };
      }),

    addLink: async (assessmentId, link, now) => {
      await db
        .insertInto("links")
        .values(linkRow(assessmentId, link, now))
        .execute();
    },

    links: async (assessmentId) => {
      const rows = await db
        .selectFrom("links")
        .selectAll()
        .where("assessment_id", "=", assessmentId)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return rows.map(readLink);
    },

    calendar: async (secretHash, now) => {
      const found = await db
        .selectFrom("links")
        .selectAll()
        .where("secret_hash", "=", secretHash)
        .where("scope", "=", "calendar")
        .where("revoked_at", "is", null)
        .executeTakeFirst();
      if (found === undefined) return undefined;
      const link = readLink(found);
      const kept = await db
        .selectFrom("assessments")
        .selectAll()
        .where("id", "=", link.assessmentId)
        .executeTakeFirst();
      if (kept === undefined) return undefined;
      const isStamped = link.lastUsedAt !== null && Date.parse(now) - Date.parse(link.lastUsedAt) < STAMPED_EVERY_MS;
      const isEnded = link.expiresAt !== null && link.expiresAt <= now;
      if (!isStamped && !isEnded)
        await db.updateTable("links").set({ last_used_at: now }).where("id", "=", link.id).execute();
      return { link, stored: readAssessment(kept) };
    },

    extendLink: async (linkId, assessmentId, expiresAt) => {
      const { numUpdatedRows } = await db
        .updateTable("links")
        .set({ expires_at: expiresAt })
        .where("id", "=", linkId)
        .where("assessment_id", "=", assessmentId)
        .where("revoked_at", "is", null)
        .where("expires_at", "is not", null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    endOfSecret: async (secretHash, now) => {
      const row = await ended(db, now)
        .where("links.secret_hash", "=", secretHash)
        .where("links.scope", "!=", "calendar")
        .executeTakeFirst();
      return row?.expires_at ?? undefined;
    },

    endOfSession: async (sessionHash, assessmentId, now, linkId) => {
      const row = await ended(db, now)
        .innerJoin("sessions", "sessions.link_id", "links.id")
        .where("sessions.session_hash", "=", sessionHash)
        .where("sessions.expires_at", ">", now)
        .where("links.assessment_id", "=", assessmentId)
        .$if(linkId !== undefined, (query) => query.where("links.id", "=", linkId ?? ""))
        .executeTakeFirst();
      return row?.expires_at ?? undefined;
    },

    revokeLink: (linkId, assessmentId, now) =>
      db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable("links")
          .set({ revoked_at: now })
          .where("id", "=", linkId)
          .where("assessment_id", "=", assessmentId)
          .where("revoked_at", "is", null)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await transaction.deleteFrom("sessions").where("link_id", "=", linkId).execute();
        return true;
      }),
  };
}

/** Links that have ended by themselves, the last first. */
const ended = (db: Kysely<Tables>, now: string) =>
  db
    .selectFrom("links")
    .select("links.expires_at")
    .where("links.expires_at", "<=", now)
    .where("links.revoked_at", "is", null)
    .orderBy("links.expires_at", "desc")
    .limit(1);
