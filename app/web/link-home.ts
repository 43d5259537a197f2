import type { LinkShows } from "~/storage/link-shows";
import type { LinkScope } from "~/storage/store";
import { addresses } from "./addresses";
import { planAddresses } from "./team-plan/addresses";

/** Where a link leads: to the assessment, to the plan where that is all it shows, or to the questions it asks. */
export function linkHome(id: string, scope: LinkScope, linkId: string, shows: LinkShows): string {
  if (scope === "answer") return planAddresses.answers(id, linkId);
  if (scope.startsWith("team:") || !shows.results) return planAddresses.plan(id);
  return `${addresses.assessment(id)}?resume`;
}
