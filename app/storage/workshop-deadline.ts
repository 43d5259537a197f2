import { runningDeadline } from "~/domain/workshop/running-deadline";
import type { Workshop } from "~/domain/workshop/workshop";

/** The deadline column: an ISO timestamp, or null where no clock runs. */
export function deadlineText(workshop: Workshop): string | null {
  const at = runningDeadline(workshop);
  return at === null ? null : new Date(at).toISOString();
}
