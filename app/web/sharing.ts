import { isOwnerRole } from "~/domain/team-plan/owner-roles";
import { peopleIn, samePerson } from "~/domain/team-plan/people";
import { type LinkShows, OPENS_ON } from "~/storage/link-shows";
import type { Link, LinkScope } from "~/storage/store";
import { formOf, lineField } from "./form";
import { daysFrom, endsSoon, extendedEnd, lastDay, usualEnd } from "./link-ends";
import { madeLink } from "./made-link";
import { newOnce, onceOf } from "./once";
import { openToOwn } from "./opening";
import type { Plumbline } from "./plumbline";
import type { Served } from "./served";
import { planAddresses } from "./team-plan/addresses";

/** Shorter lives than the usual one, and what an old link may be given more, in days. */
const DAYS: readonly number[] = [7, 30];
const MORE_DAYS: readonly number[] = [30, 90];

/** The owner's page of links: what may be made, and those there are with expiry and last use. Nobody else may open it. */
export async function sharingView(served: Served) {
  const { stored, instrument, linkId } = await openToOwn(served);
  const { store, now } = served.plumbline;
  const plan = await store.planOf(stored.id);
  const links = await store.links(stored.id);
  return {
    once: newOnce(),
    roles: instrument.ownerRoles,
    days: DAYS,
    usualEnd: lastDay(usualEnd(plan, now()).toISOString()),
    hasPlan: plan !== undefined,
    people: plan === undefined ? [] : peopleIn(plan.plan),
    links: links
      // This browser would put itself out.
      .filter(({ id, revokedAt }) => id !== linkId && revokedAt === null)
      .map((link) => shownLink(link, served.plumbline)),
    backHref: planAddresses.plan(stored.id),
    handOverHref: planAddresses.handOver(stored.id),
  };
}

/** A link as its owner sees it, one that has ended too: its days are ISO dates. */
export const shownLink = (
  { id, name, scope, expiresAt, lastUsedAt, shows }: Link,
  plumbline: Pick<Plumbline, "now">,
) => ({
  id,
  name,
  scope,
  lastDay: expiresAt === null ? null : lastDay(expiresAt),
  state: expiresAt === null ? ("open" as const) : stateOf(expiresAt, plumbline),
  more: expiresAt === null ? [] : MORE_DAYS,
  lastUsedAt,
  shows,
});

const stateOf = (expiresAt: string, plumbline: Pick<Plumbline, "now">): "open" | "ends-soon" | "ended" =>
  new Date(expiresAt) <= plumbline.now() ? "ended" : endsSoon(expiresAt, plumbline) === null ? "open" : "ends-soon";

export type Shared =
  | { readonly kind: "made"; readonly address: string; readonly scope: LinkScope; readonly shows: LinkShows }
  | { readonly kind: ChangedLink | "no-name" | "no-person" };

/** What became of a link that there was; taking back is asked first. */
export type ChangedLink = "revoked" | "unsure" | "extended" | "not-extended";

/** Makes a link, gives one more time or takes one back; the owner's alone. */
export async function shared(served: Served): Promise<Shared> {
  const { stored } = await openToOwn(served);
  const form = await formOf(served.request);
  const changed = await takenBackOrExtended(served, stored.id, form);
  if (changed !== null) return { kind: changed };
  const name = lineField(form, "name");
  if (name === undefined) return { kind: "no-name" };
  const scope = scopeIn(form);
  const person = scope === "team:person" ? await personIn(served, stored.id, form) : undefined;
  if (person === null) return { kind: "no-person" };
  const shows: LinkShows = {
    // A colleague who answers has to see; a team sees no results by nature.
    results: isWhole(scope) || (!scope.startsWith("team:") && form.get("leave-out-results") !== "yes"),
    // Whoever works on the plan reads what stands in it.
    notes: isWhole(scope) || scope === "plan" || form.get("leave-out-notes") !== "yes",
    questions: [],
    role: null,
    ...opensOnIn(scope, form),
    ...(person === undefined ? {} : { person }),
    ...(scope.startsWith("team:") && form.get("reports") === "yes" ? { reports: true } : {}),
  };
  const end = scope === "own" ? null : await endIn(served, stored.id, form);
  return {
    kind: "made",
    address: await madeLink(served, stored.id, { scope, name, end, shows }, onceOf(served, form)),
    scope,
    shows,
  };
}

/** Whose link it is, of those the plan names; null where it names nobody like that. */
async function personIn({ plumbline }: Served, id: string, form: URLSearchParams): Promise<string | null> {
  const kept = await plumbline.store.planOf(id);
  const person = lineField(form, "person") ?? "";
  return (kept && peopleIn(kept.plan).find((name) => samePerson(name, person))) ?? null;
}

/** Where a link that only looks opens; on the plan where nothing else is chosen, and on no results that it leaves out. */
function opensOnIn(scope: LinkScope, form: URLSearchParams): Pick<LinkShows, "opensOn"> {
  const opensOn = OPENS_ON.find((each) => each === form.get("opens-on"));
  const isOpen = opensOn !== "results" || form.get("leave-out-results") !== "yes";
  return scope === "view" && opensOn !== undefined && opensOn !== "plan" && isOpen ? { opensOn } : {};
}

/** Takes a link back (field `revoke`, with `sure`) or gives it more days (fields `extend` and `more`); null where the form asks for neither. */
export async function takenBackOrExtended(
  { plumbline }: Served,
  id: string,
  form: URLSearchParams,
): Promise<ChangedLink | null> {
  const { store, live, now } = plumbline;
  const revoke = lineField(form, "revoke");
  if (revoke !== undefined) {
    if (!form.getAll("sure").includes("yes")) return "unsure";
    await store.revokeLink(revoke, id, now().toISOString());
    live.rightsChanged(id);
    return "revoked";
  }
  const extend = lineField(form, "extend");
  if (extend === undefined) return null;
  const days = MORE_DAYS.find((each) => String(each) === form.get("more"));
  const link = (await store.links(id)).find((each) => each.id === extend);
  if (days === undefined || link === undefined || link.expiresAt === null) return "not-extended";
  const end = extendedEnd(link.expiresAt, days, now()).toISOString();
  return (await store.extendLink(extend, id, end)) ? "extended" : "not-extended";
}

/** When a new link ends: after the days that were chosen, else as usual. */
async function endIn({ plumbline: { store, now } }: Served, id: string, form: URLSearchParams): Promise<Date> {
  const days = DAYS.find((each) => String(each) === form.get("days"));
  return days === undefined ? usualEnd(await store.planOf(id), now()) : daysFrom(now(), days);
}

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
    case "person":
      return "team:person";
    case "team":
      return isOwnerRole(role) ? `team:${role}` : "view";
    default:
      return "view";
  }
}
