import type { Transaction } from "kysely";
import { assessmentColumns } from "./assessment-body";
import { linkRow } from "./links-in-use";
import type { NewLink, NewSession, StoredAssessment } from "./store";
import type { Tables } from "./tables";

/** Writes a new assessment, its first link and, where given, the session of the browser that made it. */
export async function keepAssessment(
  transaction: Transaction<Tables>,
  { id, revision, stage, assessment, createdAt, updatedAt }: StoredAssessment,
  link: NewLink,
  session?: NewSession,
): Promise<void> {
  await transaction
    .insertInto("assessments")
    .values({ id, revision, stage, ...assessmentColumns(assessment), created_at: createdAt, updated_at: updatedAt })
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
}
