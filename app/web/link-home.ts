import type { LinkShows } from "~/storage/link-shows";
import type { LinkScope } from "~/storage/store";
import { addresses } from "./addresses";
import { mayEdit, type Opened } from "./opening";
import type { Asked } from "./served";
import { planAddresses } from "./team-plan/addresses";

/** What is known of a link where it is asked where it leads. */
export interface Homeward {
  readonly assessmentId: string;
  readonly scope: LinkScope;
  readonly linkId: string;
  readonly shows: LinkShows;
  /** Whether a plan was adopted. */
  readonly hasPlan: boolean;
}

/**
 * Where a link leads: to the first open question for who may answer, to the questions it asks, else to the plan once there is one or where that
 * is all it shows, and to the results before. A link that only looks may have been made to open on the results or the weekly status.
 */
export function linkHome({ assessmentId: id, scope, linkId, shows, hasPlan }: Homeward): string {
  if (scope === "answer") return planAddresses.answers(id, linkId);
  if (mayEdit({ scope })) return `${addresses.assessment(id)}?resume`;
  if (scope === "view" && shows.opensOn === "results" && shows.results) return addresses.results(id);
  if (scope === "view" && shows.opensOn === "status" && hasPlan) return planAddresses.status(id);
  return hasPlan || scope.startsWith("team:") || !shows.results ? planAddresses.plan(id) : addresses.results(id);
}

/** The same for what a request opened. */
export async function homeOf({ plumbline }: Asked, { stored: { id }, ...opened }: Opened): Promise<string> {
  return linkHome({ ...opened, assessmentId: id, hasPlan: (await plumbline.store.planOf(id)) !== undefined });
}
