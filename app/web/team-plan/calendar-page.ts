import { dayOf } from "~/domain/day-of";
import { startOf } from "~/domain/plain-text";
import { type CalendarPart, calendarOwners } from "~/domain/team-plan/calendar-part";
import { filterChoices } from "~/domain/team-plan/filtered-items";
import { isOwnerRole } from "~/domain/team-plan/owner-roles";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { type FieldProblem, formOf, lineField } from "../form";
import { addedLink } from "../made-link";
import { newOnce, onceOf } from "../once";
import { notFound, openToOwn } from "../opening";
import { ownOrigin } from "../own-origin";
import { hashOf } from "../secrets";
import type { Served } from "../served";
import { planAddresses } from "./addresses";
import { calendarPartSaid, words } from "./calendar-words";

const NAME_LIMIT = 200;
/** A calendar lives thirty days longer than its plan, and never less than thirty from when it is made. */
const LAST_DAY = 120;
const DAYS_AT_LEAST = 30;

/** The page of the addresses that calendars subscribe to: what may be made, and those there are. The owner's alone. */
export async function calendarView(served: Served) {
  const { opened, plan } = await openOwnPlan(served);
  const { stored, instrument } = opened;
  const { store, now } = served.plumbline;
  const at = now().toISOString();
  const { roles, teams } = filterChoices(plan.items);
  return {
    once: newOnce(),
    roles: instrument.ownerRoles.filter(({ id }) => roles.includes(id)),
    teams,
    owners: calendarOwners(plan),
    endsOn: endOf(plan, at).slice(0, 10),
    planHref: planAddresses.plan(stored.id),
    fileHref: planAddresses.file(stored.id, "plan.ics"),
    calendars: (await store.links(stored.id))
      .filter(
        ({ scope, revokedAt, expiresAt }) =>
          scope === "calendar" && revokedAt === null && (expiresAt === null || expiresAt > at),
      )
      .map(({ id, name, expiresAt, lastUsedAt, shows }) => ({
        id,
        name,
        expiresAt,
        lastUsedAt,
        of: shows.calendar?.owner ?? calendarPartSaid(shows.calendar ?? {}, instrument.ownerRoles),
      })),
  };
}

/** What was typed into the form, to be drawn again. */
export type TypedCalendar = Readonly<Record<"part" | "role" | "team" | "owner" | "name", string>>;

export type CalendarOutcome =
  | { readonly kind: "made"; readonly address: string }
  | { readonly kind: "revoked" }
  | { readonly kind: "refused"; readonly problems: readonly FieldProblem[]; readonly typed: TypedCalendar };

/** Makes an address to subscribe to, or takes one back; its secret is in this answer and kept nowhere. */
export async function changedCalendars(served: Served): Promise<CalendarOutcome> {
  const { plumbline, request } = served;
  const { opened, plan } = await openOwnPlan(served);
  const { id } = opened.stored;
  const form = await formOf(request);
  const now = plumbline.now().toISOString();
  const revoke = lineField(form, "revoke");
  if (revoke !== undefined) {
    await plumbline.store.revokeLink(revoke, id, now);
    plumbline.live.rightsChanged(id);
    return { kind: "revoked" };
  }
  const part = partIn(form, plan);
  const name = lineField(form, "name");
  const problems = [
    ...(typeof part === "string" ? [{ field: "part", message: part }] : []),
    ...(name === undefined ? [{ field: "name", message: words.noName }] : []),
  ];
  if (typeof part === "string" || name === undefined) return { kind: "refused", problems, typed: typedIn(form) };
  const once = onceOf(served, form);
  const secret = once.secret("calendar");
  await addedLink(plumbline, id, once, {
    id: once.id("calendar"),
    scope: "calendar",
    name: startOf(name, NAME_LIMIT),
    secretHash: hashOf(secret),
    expiresAt: endOf(plan, now),
    shows: { results: false, notes: false, questions: [], role: null, calendar: part },
  });
  const origin = ownOrigin(plumbline.environment.publicOrigin, request.headers.get("Host") ?? undefined);
  return { kind: "made", address: `${origin}/calendar/${secret}.ics` };
}

async function openOwnPlan(served: Served) {
  const opened = await openToOwn(served);
  const kept = await served.plumbline.store.planOf(opened.stored.id);
  if (kept === undefined) throw notFound();
  return { opened, plan: kept.plan };
}

/** When a calendar made now ends (ISO timestamp): with its last day. */
function endOf({ start }: TeamPlan, now: string): string {
  const lastDay = dayOf(start, LAST_DAY - 1);
  const soonest = dayOf(now.slice(0, 10), DAYS_AT_LEAST);
  return `${[lastDay, soonest].sort().at(-1)}T23:59:59.999Z`;
}

/** What the form asks a calendar of, of what there is in the plan; else what to choose. */
function partIn(form: URLSearchParams, plan: TeamPlan): CalendarPart | string {
  const chosen = (field: string) => lineField(form, field) ?? "";
  const { roles, teams } = filterChoices(plan.items);
  switch (form.get("part")) {
    case "plan":
      return {};
    case "role": {
      const role = chosen("role");
      return isOwnerRole(role) && roles.includes(role) ? { role } : words.noRole;
    }
    case "team": {
      const team = chosen("team");
      return teams.includes(team) ? { team } : words.noTeam;
    }
    case "owner": {
      const owner = chosen("owner");
      return calendarOwners(plan).includes(owner) ? { owner } : words.noOwner;
    }
    default:
      return words.noPart;
  }
}

const typedIn = (form: URLSearchParams): TypedCalendar => ({
  part: form.get("part") ?? "",
  role: form.get("role") ?? "",
  team: form.get("team") ?? "",
  owner: form.get("owner") ?? "",
  name: form.get("name") ?? "",
});
