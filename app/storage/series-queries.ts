import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { keepUnlessThere } from "./keep-assessment";
import { readSeriesMember } from "./rows";
import type { Store } from "./store";
import type { Tables } from "./tables";

/** Starting a reassessment, and the series it belongs to. */
export function seriesQueries(db: Kysely<Tables>): Pick<Store, "startReassessment" | "series"> {
  return {
    startReassessment: (previousId, stored, link, session, isTakenOn = false) =>
      db.transaction().execute(async (transaction) => {
        if (!(await keepUnlessThere(transaction, stored, link, session))) return false;
        await transaction
          .insertInto("assessment_series")
          .values({ assessment_id: previousId, series_id: randomUUID(), position: 1, previous_id: null, taken_on: 0 })
          .onConflict((conflict) => conflict.column("assessment_id").doNothing())
          .execute();
        const previous = await transaction
          .selectFrom("assessment_series")
          .select(["series_id", "position"])
          .where("assessment_id", "=", previousId)
          .executeTakeFirstOrThrow();
        await transaction
          .insertInto("assessment_series")
          .values({
            assessment_id: stored.id,
            series_id: previous.series_id,
            position: previous.position + 1,
            previous_id: previousId,
            taken_on: isTakenOn ? 1 : 0,
          })
          .execute();
        return true;
      }),

    series: async (assessmentId) => {
      const rows = await db
        .selectFrom("assessments as own")
        .leftJoin("assessment_series as here", "here.assessment_id", "own.id")
        .leftJoin("assessment_series as member", (join) =>
          join
            .onRef("member.series_id", "=", "here.series_id")
            .on(sql<boolean>`(member.position < here.position or member.assessment_id = own.id)`),
        )
        .innerJoin("assessments", (join) =>
          join.on(sql<boolean>`assessments.id = coalesce(member.assessment_id, own.id)`),
        )
        .leftJoin("versions", (join) =>
          join
            .onRef("versions.assessment_id", "=", "assessments.id")
            .on(
              sql<boolean>`versions.number = (select max(latest.number) from versions as latest where latest.assessment_id = assessments.id)`,
            ),
        )
        .select([
          "assessments.id",
          "assessments.stage",
          "assessments.body",
          "member.previous_id",
          "member.taken_on",
          "versions.body as finished",
        ])
        .where("own.id", "=", assessmentId)
        .orderBy("member.position")
        .orderBy("assessments.created_at")
        .orderBy("assessments.id")
        .execute();
      return rows.map(readSeriesMember);
    },
  };
}
