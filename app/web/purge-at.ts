const DAY_MS = 24 * 60 * 60 * 1000;

/** When an assessment last changed at this moment will be deleted, as an ISO timestamp; null where the server keeps everything. */
export const purgeAt = (updatedAt: string, retentionDays: number | undefined): string | null =>
  retentionDays === undefined ? null : new Date(Date.parse(updatedAt) + retentionDays * DAY_MS).toISOString();

/** What was last changed before this is due now. */
export const dueBefore = (now: Date, retentionDays: number): string =>
  new Date(now.getTime() - retentionDays * DAY_MS).toISOString();
