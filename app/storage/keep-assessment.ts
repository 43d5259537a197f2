import type { Transaction } from "kysely";
import { assessmentColumns } from "./assessment-body";
import { linkRow } from "./links-in-use";
import type { NewLink, NewSession, StoredAssessment } from "./store";
import type { Tables } from "./tables";

/** Writes a new assessment, its first link and, where given, the session of the browser that made it. Throws where its id is taken. */
export async function keepAssessment(...kept: Parameters<typeof keepUnlessThere>): Promise<void> {
  if (!(await keepUnlessThere(...kept))) throw new Error("there is an assessment of this id");
}

/** The same; false, and nothing written, where its id is taken, also by somebody who writes it just now. */
export async function keepUnlessThere(
  transaction: Transaction<Tables>,
  { id, revision, stage, assessment, createdAt, updatedAt }: StoredAssessment,
  link: NewLink,
  session?: NewSession,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto("assessments")
    .values({ id, revision, stage, ...assessmentColumns(assessment), created_at: createdAt, updated_at: updatedAt })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await transaction
    .insertInto("links")
    .values(linkRow(id, link, createdAt))
    .execute();
  if (session === undefined) return true;
  await transaction
    .insertInto("sessions")
    .values({ session_hash: session.sessionHash, link_id: link.id, expires_at: session.expiresAt })
    .execute();
  return true;
}
