import type { Kysely } from "kysely";
import type { Tables } from "./tables";

/** Removes sessions of benches and challenges that ended before a time, and benches with nothing on them that nobody opened since. */
export async function purgeBenches(db: Kysely<Tables>, before: string): Promise<bigint> {
  await db.deleteFrom("bench_sessions").where("expires_at", "<", before).execute();
  await db.deleteFrom("bench_challenges").where("expires_at", "<", before).execute();
  const { numDeletedRows } = await db
    .deleteFrom("benches")
    .where("created_at", "<", before)
    .where("id", "not in", db.selectFrom("bench_items").select("bench_id"))
    .where("id", "not in", db.selectFrom("bench_links").select("bench_id").where("last_used_at", ">=", before))
    .executeTakeFirst();
  return numDeletedRows;
}
