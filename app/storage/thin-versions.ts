import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables";

/** Whether a version is of a quick check: no text that somebody typed holds these quotation marks unescaped. */
export const IS_QUICK = sql<boolean>`versions.body like '%"scope":"quick"%'`;

/** Besides the one a plan was adopted from, and the last quick check. */
const KEPT_AT_MOST = 50;

interface Dated {
  readonly number: number;
  /** ISO, UTC. */
  readonly saved_at: string;
  /** SQLite counts truth. */
  readonly is_quick: boolean | number;
}

/**
 * Removes versions that finishing again and again leaves behind: of one day the first and the last stay, of all days the newest fifty.
 * The version the plan was adopted from, the one by which its effect is told, always stays, and so does the last quick check of one that went on.
 */
export async function thinVersions(db: Kysely<Tables>, assessmentId: string): Promise<void> {
  const versions = await db
    .selectFrom("versions")
    .select(["number", "saved_at", IS_QUICK.as("is_quick")])
    .where("assessment_id", "=", assessmentId)
    .orderBy("number")
    .execute();
  if (versions.length <= 2) return;
  const plan = await db
    .selectFrom("plans")
    .select("adopted_at")
    .where("assessment_id", "=", assessmentId)
    .executeTakeFirst();
  const surplus = surplusOf(versions, plan?.adopted_at);
  if (surplus.length === 0) return;
  await db.deleteFrom("versions").where("assessment_id", "=", assessmentId).where("number", "in", surplus).execute();
}

/** The numbers that go. */
function surplusOf(versions: readonly Dated[], adoptedAt: string | undefined): readonly number[] {
  const dayOf = ({ saved_at }: Dated) => saved_at.slice(0, 10);
  const baseline =
    adoptedAt === undefined ? undefined : versions.findLast(({ saved_at }) => saved_at <= adoptedAt)?.number;
  const ofTheirDays = versions.filter((version, index) => {
    const [before, after] = [versions[index - 1], versions[index + 1]];
    const isFirst = before === undefined || dayOf(before) !== dayOf(version);
    const isLast = after === undefined || dayOf(after) !== dayOf(version);
    return isFirst || isLast;
  });
  const quick = versions.findLast(({ is_quick }) => Boolean(is_quick))?.number;
  const staying = new Set(ofTheirDays.slice(-KEPT_AT_MOST).map(({ number }) => number));
  return versions.flatMap(({ number }) =>
    staying.has(number) || number === baseline || number === quick ? [] : [number],
  );
}
