import type { Kysely } from "kysely";
import { benchProtection, isProtected } from "./bench-protection";
import type { Tables } from "./tables";

/** After a change of what protects a bench: every other browser is asked again, or let in where nothing protects it any more. */
export async function lockOthersOut(db: Kysely<Tables>, benchId: string, sessionHash: string): Promise<void> {
  await db
    .updateTable("bench_sessions")
    .set({ unlocked: isProtected(await benchProtection(db, benchId)) ? 0 : 1 })
    .where("session_hash", "<>", sessionHash)
    .where("bench_link_id", "in", db.selectFrom("bench_links").select("id").where("bench_id", "=", benchId))
    .execute();
}
