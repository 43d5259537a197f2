import type { StoredAssessment } from "~/storage/store";
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

/**
 * When an assessment in which nothing is answered is deleted if that stays so, and nobody makes a link to it; null where something is answered or linked, or the
 * server keeps it all the same. One on a bench stays, which its reader is told.
 */
export async function unansweredUntil(
  { plumbline: { environment, store } }: Pick<Served, "plumbline">,
  { id, stage, assessment, updatedAt }: StoredAssessment,
): Promise<string | null> {
  const isBegun = [assessment.answers, assessment.figures, assessment.votes].some((of) => Object.keys(of).length > 0);
  if (environment.unansweredDays === undefined || stage === "finished" || isBegun) return null;
  const isHeld = (await store.links(id)).length > 1 || (await store.planOf(id)) !== undefined;
  return isHeld ? null : purgeAt(updatedAt, environment.unansweredDays);
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
