import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables";

/** Looked through at a time, so that requests come in between. */
const AT_A_TIME = 200;

/** Bytes; no profile takes as many. Longer bodies are not read. */
const SHORT = 8_192;

/** Stand all three in the text of a body that answers nothing, and in no other: within a JSON string every quotation mark is escaped. */
const EMPTY = ['%"answers":{}%', '%"figures":{}%', '%"votes":{}%'] as const;

/** Removes what nobody answered and nobody linked, last changed before a time; returns how many. */
export async function purgeUnanswered(db: Kysely<Tables>, before: string): Promise<number> {
  let purged = 0;
  let after = { updated_at: "", id: "" };
  for (;;) {
    const due = await dueAfter(db, after, before);
    const last = due.at(-1);
    if (last === undefined) return purged;
    purged += await removeEmpty(
      db,
      due.map(({ id }) => id),
      before,
    );
    after = last;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The next ones that may be due, in the order of their last change; one that is finished has answers. */
const dueAfter = (db: Kysely<Tables>, after: { readonly updated_at: string; readonly id: string }, before: string) =>
  db
    .selectFrom("assessments")
    .select(["id", "updated_at"])
    .where("updated_at", "<", before)
    .where("updated_at", ">=", after.updated_at)
    .where((where) => where.or([where("updated_at", ">", after.updated_at), where("id", ">", after.id)]))
    .where("stage", "<>", "finished")
    .orderBy("updated_at")
    .orderBy("id")
    .limit(AT_A_TIME)
    .execute();

const ON_A_BENCH = sql<boolean>`exists (select 1 from links join bench_items on bench_items.link_id = links.id where links.assessment_id = assessments.id)`;
const HELD = [
  sql<boolean>`(select count(*) from links where links.assessment_id = assessments.id) > 1`,
  sql<boolean>`exists (select 1 from workshops where workshops.assessment_id = assessments.id)`,
  sql<boolean>`exists (select 1 from plans where plans.assessment_id = assessments.id)`,
  // Whoever told a bench whom it is about has prepared it.
  sql<boolean>`(${ON_A_BENCH} and body not like '%"profile":{}%')`,
];

/** One statement looks and removes, so that what is answered meanwhile stays. */
async function removeEmpty(db: Kysely<Tables>, ids: readonly string[], before: string): Promise<number> {
  let statement = db
    .deleteFrom("assessments")
    .where("id", "in", ids)
    .where("updated_at", "<", before)
    .where(sql<boolean>`octet_length(body) <= ${SHORT}`);
  for (const pattern of EMPTY) statement = statement.where("body", "like", pattern);
  for (const held of HELD) statement = statement.where((where) => where.not(held));
  const { numDeletedRows } = await statement.executeTakeFirst();
  return Number(numDeletedRows);
}
