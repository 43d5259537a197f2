import { isOwnerRole } from "~/domain/team-plan/owner-roles";
import type { LinkShows } from "~/storage/link-shows";
import type { Link, LinkScope } from "~/storage/store";
import { formOf, lineField } from "./form";
import { madeLink } from "./made-link";
import { openToOwn } from "./opening";
import type { Served } from "./served";
import { planAddresses } from "./team-plan/addresses";

const DAYS: readonly number[] = [7, 30, 90, 365];
const USUAL_DAYS = 90;

/** The owner's page of links: what may be made, and those there are with expiry and last use. Nobody else may open it. */
export async function sharingView(served: Served) {
  const { stored, instrument, linkId } = await openToOwn(served);
  const { store, now } = served.plumbline;
  const at = now().toISOString();
  const plan = await store.planOf(stored.id);
  const links = await store.links(stored.id);
  return {
    roles: instrument.ownerRoles,
    days: DAYS,
    usualDays: USUAL_DAYS,
    hasPlan: plan !== undefined,
    links: links
      .filter(
        ({ id, revokedAt, expiresAt }) =>
          // This browser would put itself out.
          id !== linkId && revokedAt === null && (expiresAt === null || expiresAt > at),
      )
      .map(shownLink),
    backHref: planAddresses.plan(stored.id),
    handOverHref: planAddresses.handOver(stored.id),
  };
}

/** A link as its owner sees it. */
export const shownLink = ({ id, name, scope, expiresAt, lastUsedAt, shows }: Link) => ({
  id,
  name,
  scope,
  expiresAt,
  lastUsedAt,
  shows,
});

export type Shared =
  | { readonly kind: "made"; readonly address: string; readonly scope: LinkScope; readonly shows: LinkShows }
  | { readonly kind: "revoked" };

/** Makes a link or takes one back; the owner's alone. */
export async function shared(served: Served): Promise<Shared> {
  const { stored } = await openToOwn(served);
  const form = await formOf(served.request);
  const revoke = lineField(form, "revoke");
  if (revoke !== undefined) {
    const { store, live, now } = served.plumbline;
    await store.revokeLink(revoke, stored.id, now().toISOString());
    live.rightsChanged(stored.id);
    return { kind: "revoked" };
  }
  const scope = scopeIn(form);
  const shows: LinkShows = {
    // A colleague who answers has to see; a team sees no results by nature.
    results: isWhole(scope) || (!scope.startsWith("team:") && form.get("leave-out-results") !== "yes"),
    // Whoever works on the plan reads what stands in it.
    notes: isWhole(scope) || scope === "plan" || form.get("leave-out-notes") !== "yes",
    questions: [],
    role: null,
    ...(scope.startsWith("team:") && form.get("reports") === "yes" ? { reports: true } : {}),
  };
  const days = daysIn(form);
  const name = lineField(form, "name") ?? "A link without a name";
  return { kind: "made", address: await madeLink(served, stored.id, { scope, name, days, shows }), scope, shows };
}

/** How many days a new link lives, of those that are offered. */
export const daysIn = (form: URLSearchParams, offered = DAYS, usual = USUAL_DAYS): number =>
  offered.find((days) => String(days) === form.get("days")) ?? usual;

const isWhole = (scope: LinkScope) => scope === "own" || scope === "edit";

/** The least a form may mean: where it is not clear, a link only shows. */
function scopeIn(form: URLSearchParams): LinkScope {
  const role = form.get("role") ?? "";
  switch (form.get("scope")) {
    case "own":
      return "own";
    case "edit":
      return "edit";
    case "plan":
      return "plan";
    case "team":
      return isOwnerRole(role) ? `team:${role}` : "view";
    default:
      return "view";
  }
}
