import { type Kysely, sql } from "kysely";
import { readBenchItem } from "./bench-rows";
import type { BenchState, BenchStore } from "./bench-store";
import type { Tables } from "./tables";

/** Each says as SQL what `readBenchItem` makes of a row. */
const STATES: Readonly<Record<BenchState, ReturnType<typeof sql<boolean>>>> = {
  answering: sql<boolean>`lines.workshop is null and lines.stage <> 'finished'`,
  finished: sql<boolean>`lines.workshop is null and lines.stage = 'finished'`,
  running: sql<boolean>`lines.workshop is not null and lines.closed_at is null`,
  closed: sql<boolean>`lines.closed_at is not null`,
};

const TOTAL = sql<string | number>`count(*)`.as("total");
const TOTAL_BESIDE = sql<string | number>`count(*) over ()`.as("total");

/** Listing what stands on a bench. */
export function benchListQueries(db: Kysely<Tables>): Pick<BenchStore, "benchLines" | "onBench"> {
  const onBench = (benchId: string) =>
    db
      .selectFrom("bench_items")
      .innerJoin("links", "links.id", "bench_items.link_id")
      .innerJoin("lines", "lines.id", "links.assessment_id")
      .where("bench_items.bench_id", "=", benchId)
      .where("links.revoked_at", "is", null);

  return {
    benchLines: async (benchId, { text, state, archived, skip, atMost }) => {
      const found = onBench(benchId)
        .where("bench_items.archived_at", archived ? "is not" : "is", null)
        .$if(state !== undefined, (query) => query.where(STATES[state ?? "answering"]));
      const sorted = found.orderBy("lines.changed_at", "desc").orderBy("lines.id");
      const lines = sorted.selectAll("lines").select("bench_items.archived_at");
      if (text === undefined) {
        const rows = await lines.select(TOTAL_BESIDE).limit(atMost).offset(skip).execute();
        // Past the last page no row says how many there are.
        const { total } = rows[0] ?? (await found.select(TOTAL).executeTakeFirstOrThrow());
        return { items: rows.map(readBenchItem), total: Number(total) };
      }
      // Which fit is told here, since the databases differ in what a capital letter is.
      const wanted = text.toLocaleLowerCase("en");
      const named = await sorted.select(["bench_items.link_id", "lines.organisation", "lines.title"]).execute();
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
        .select(["lines.id", "bench_items.archived_at"])
        .orderBy("lines.created_at")
        .orderBy("lines.id")
        .execute();
      return rows.map(({ id, archived_at }) => ({ assessmentId: id, archivedAt: archived_at }));
    },
  };
}
