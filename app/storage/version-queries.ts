import type { Kysely } from "kysely";
import { assessmentBody } from "./assessment-body";
import { readVersion } from "./rows";
import type { Store } from "./store";
import type { Tables } from "./tables";
import { IS_QUICK, thinVersions } from "./thin-versions";

/** Frozen, dated versions of an assessment. */
export function versionQueries(db: Kysely<Tables>): Pick<Store, "saveVersion" | "version" | "versions"> {
  return {
    saveVersion: async (assessmentId, assessment, savedAt) =>
      whole(db, async (transaction) => {
        // Counting and writing are one statement; two at once collide on the primary key rather than share a number.
        const { number } = await transaction
          .insertInto("versions")
          .columns(["assessment_id", "number", "taken", "saved_at", "body"])
          .expression((build) =>
            build
              .selectFrom("versions")
              .select((select) => [
                select.val(assessmentId).as("assessment_id"),
                select(select.fn.coalesce(select.fn.max("versions.number"), select.lit(0)), "+", select.lit(1)).as(
                  "number",
                ),
                select.val(assessment.taken).as("taken"),
                select.val(savedAt).as("saved_at"),
                select.val(assessmentBody.write(assessment)).as("body"),
              ])
              .where("versions.assessment_id", "=", assessmentId),
          )
          .returning("number")
          .executeTakeFirstOrThrow();
        await thinVersions(transaction, assessmentId);
        return number;
      }),

    version: async (assessmentId, which) => {
      const all = db
        .selectFrom("versions")
        .select(["number", "taken", "saved_at", "body"])
        .where("assessment_id", "=", assessmentId);
      const adoptedAt = db.selectFrom("plans").select("adopted_at").where("assessment_id", "=", assessmentId);
      const wanted =
        which === "last-quick"
          ? all.where(IS_QUICK)
          : which === "adopted"
            ? all.where("saved_at", "<=", adoptedAt)
            : which === "last"
              ? all
              : all.where("number", "=", which);
      const row = await wanted.orderBy("number", "desc").limit(1).executeTakeFirst();
      return row === undefined ? undefined : readVersion(row);
    },

    versions: async (assessmentId) => {
      const rows = await db
        .selectFrom("versions")
        .select(["number", "taken", "saved_at", "body"])
        .where("assessment_id", "=", assessmentId)
        .orderBy("number")
        .execute();
      return rows.map(readVersion);
    },
  };
}

/** Runs in the transaction it is given, or in one of its own. */
const whole = <Result>(db: Kysely<Tables>, run: (transaction: Kysely<Tables>) => Promise<Result>): Promise<Result> =>
  db.isTransaction ? run(db) : db.transaction().execute(run);
