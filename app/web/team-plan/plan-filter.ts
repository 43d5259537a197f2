import type { PlanFilter } from "~/domain/team-plan/filtered-items";
import { isOwnerRole } from "~/domain/team-plan/owner-roles";
import type { PlanStatus } from "~/domain/team-plan/team-plan";
import { placeIn } from "./command-form";

const STATUSES: readonly PlanStatus[] = ["not-started", "doing", "done", "dropped"];

const MOST_TEXT = 200;

/** The filter an address names (`?role=&team=&window=&status=&person=&due=&text=`); what it does not know or leaves empty does not narrow. */
export function filterIn(query: URLSearchParams): PlanFilter {
  const role = query.get("role") ?? "";
  const team = query.get("team")?.trim() ?? "";
  const window = placeIn(query.get("window"));
  const status = STATUSES.find((candidate) => candidate === query.get("status"));
  const person = query.get("person")?.trim() ?? "";
  const due = (["overdue", "week"] as const).find((candidate) => candidate === query.get("due"));
  const text = query.get("text")?.trim().slice(0, MOST_TEXT) ?? "";
  return {
    ...(person === "" ? {} : { person }),
    ...(due === undefined ? {} : { due }),
    ...(text === "" ? {} : { text }),
    ...(isOwnerRole(role) ? { role } : {}),
    ...(team === "" ? {} : { team }),
    ...(window === undefined ? {} : { window }),
    ...(status === undefined ? {} : { status }),
  };
}

/** The filter as the end of an address, "?role=cx-lead", or nothing where it lets everything through. */
export function filterQuery(filter: PlanFilter): string {
  const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]));
  return query.size === 0 ? "" : `?${query}`;
}
