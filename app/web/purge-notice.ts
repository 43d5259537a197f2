import { purgeAt } from "./purge-at";
import type { Served } from "./served";

const DAY_MS = 24 * 60 * 60 * 1000;
const WARN_DAYS = 30;

/** What a page says before an assessment is deleted; null while that is far away, or the server keeps everything. */
export interface PurgeNotice {
  /** ISO timestamps. */
  readonly lastChange: string;
  readonly deletedAt: string;
}

/** The notice from thirty days before, and in the last half of the time where that is shorter. The plan's changes count as the assessment's. */
export async function purgeNotice(
  { plumbline: { environment, store, now } }: Pick<Served, "plumbline">,
  { id, updatedAt }: { readonly id: string; readonly updatedAt: string },
): Promise<PurgeNotice | null> {
  const { retentionDays } = environment;
  if (retentionDays === undefined) return null;
  const plan = await store.planOf(id);
  const lastChange = plan !== undefined && plan.updatedAt > updatedAt ? plan.updatedAt : updatedAt;
  const deletedAt = purgeAt(lastChange, retentionDays);
  const ahead = Math.min(WARN_DAYS, retentionDays / 2) * DAY_MS;
  if (deletedAt === null || Date.parse(deletedAt) - now().getTime() > ahead) return null;
  return { lastChange, deletedAt };
}
