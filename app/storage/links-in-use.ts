import { type Kysely, sql } from "kysely";
import { linkShowsBody } from "./link-shows";
import type { NewLink } from "./store";
import type { Tables } from "./tables";

/** The links a session may use now, by itself or by a bench it opened: neither the session nor the link has ended, and nobody took the link back. */
export const usableLinks = (db: Kysely<Tables>, sessionHash: string, now: string) =>
  db
    .selectFrom("reach")
    .innerJoin("links", "links.id", "reach.link_id")
    .where("reach.session_hash", "=", sessionHash)
    .where("reach.expires_at", ">", now)
    .where("links.revoked_at", "is", null)
    .where((where) => where.or([where("links.expires_at", "is", null), where("links.expires_at", ">", now)]));

/** Of those, the links a session has by itself and no bench holds: a bench of thousands is not gone through for them. */
export const linksByItself = (db: Kysely<Tables>, sessionHash: string, now: string) =>
  db
    .selectFrom("sessions")
    .innerJoin("links", "links.id", "sessions.link_id")
    .where("sessions.session_hash", "=", sessionHash)
    .where("sessions.expires_at", ">", now)
    .where("links.revoked_at", "is", null)
    .where((where) => where.or([where("links.expires_at", "is", null), where("links.expires_at", ">", now)]))
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("bench_items")
            .select("bench_items.link_id")
            .whereRef("bench_items.link_id", "=", "links.id"),
        ),
      ),
    );

/** Where a session came in by several links, the one that allows most counts. */
export const WIDEST_FIRST = sql`case links.scope when 'own' then 0 when 'edit' then 1 when 'plan' then 2 when 'view' then 3 when 'facilitate' then 4 when 'answer' then 6 else 5 end, case when links.shows is null then 0 else 1 end`;

/** A link as a new row. */
export const linkRow = (
  assessmentId: string,
  { id, scope, name, secretHash, expiresAt, shows }: NewLink,
  createdAt: string,
) => ({
  id,
  assessment_id: assessmentId,
  scope,
  name,
  secret_hash: secretHash,
  created_at: createdAt,
  expires_at: expiresAt,
  last_used_at: null,
  revoked_at: null,
  shows: shows === undefined ? null : linkShowsBody.write(shows),
});
