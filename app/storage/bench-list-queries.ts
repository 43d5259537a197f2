import { type Kysely, sql } from "kysely";
import { readBenchItem } from "./bench-rows";
import type { BenchState, BenchStore } from "./bench-store";
import { LAST_CHANGE } from "./last-change";
import type { Tables } from "./tables";

/** Each says as SQL what `readBenchItem` makes of a row. */
const STATES: Readonly<Record<BenchState, ReturnType<typeof sql<boolean>>>> = {
  answering: sql<boolean>`workshops.assessment_id is null and assessments.stage <> 'finished'`,
  finished: sql<boolean>`workshops.assessment_id is null and assessments.stage = 'finished'`,
  running: sql<boolean>`workshops.assessment_id is not null and workshops.closed_at is null`,
  closed: sql<boolean>`workshops.closed_at is not null`,
};

const TOTAL = sql<string | number>`count(*)`.as("total");

/** Listing what stands on a bench. */
export function benchListQueries(db: Kysely<Tables>): Pick<BenchStore, "benchLines" | "onBench"> {
  const onBench = (benchId: string) =>
    db
      .selectFrom("bench_items")
      .innerJoin("links", "links.id", "bench_items.link_id")
      .innerJoin("assessments", "assessments.id", "links.assessment_id")
      .leftJoin("plans", "plans.assessment_id", "assessments.id")
      .leftJoin("workshops", "workshops.assessment_id", "assessments.id")
      .where("bench_items.bench_id", "=", benchId)
      .where("links.revoked_at", "is", null);

  return {
    benchLines: async (benchId, { text, state, archived, skip, atMost }) => {
      const found = onBench(benchId)
        .where("bench_items.archived_at", archived ? "is not" : "is", null)
        .$if(state !== undefined, (query) => query.where(STATES[state ?? "answering"]));
      const sorted = found.orderBy(LAST_CHANGE, "desc").orderBy("assessments.id");
      const lines = sorted.select([
        "assessments.id",
        "assessments.stage",
        "assessments.organisation",
        "workshops.title",
        "workshops.assessment_id as workshop",
        "workshops.closed_at",
        "bench_items.archived_at",
        LAST_CHANGE.as("changed_at"),
      ]);
      if (text === undefined) {
        const rows = await lines
          .select(sql<string | number>`count(*) over ()`.as("total"))
          .limit(atMost)
          .offset(skip)
          .execute();
        // Past the last page no row says how many there are.
        const total = rows[0]?.total ?? (await found.select(TOTAL).executeTakeFirstOrThrow()).total;
        return { items: rows.map(readBenchItem), total: Number(total) };
      }
      // Which fit is told here, since the databases differ in what is a capital letter.
      const wanted = text.toLocaleLowerCase("en");
      const named = await sorted
        .select(["bench_items.link_id", "assessments.organisation", "workshops.title"])
        .execute();
      const fitting = named.filter(({ organisation, title }) =>
        `${organisation ?? ""}\n${title ?? ""}`.toLocaleLowerCase("en").includes(wanted),
      );
      const page = fitting.slice(skip, skip + atMost).map(({ link_id }) => link_id);
      if (page.length === 0) return { items: [], total: fitting.length };
      const rows = await lines.where("bench_items.link_id", "in", page).execute();
      return { items: rows.map(readBenchItem), total: fitting.length };
    },

    onBench: async (benchId) => {
      const rows = await onBench(benchId)
        .select(["assessments.id", "bench_items.archived_at"])
        .orderBy("assessments.created_at")
        .orderBy("assessments.id")
        .execute();
      return rows.map(({ id, archived_at }) => ({ assessmentId: id, archivedAt: archived_at }));
    },
  };
}
