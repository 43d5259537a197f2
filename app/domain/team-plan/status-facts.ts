import { type PlanPart, roleName } from "./plan-part";
import { statusWords as words } from "./status-words";
import type { StatusItem } from "./week-status";

/** A list of the week by its name. */
export type StatusListName = keyof typeof words.lists;

/** What a list of the week says beside an action: whose it is, then when it is due, or what was seen of its sign. `day` writes an ISO date. */
export function statusFacts(
  shown: Pick<PlanPart, "roles">,
  list: StatusListName,
  { item, due }: StatusItem,
  day: (iso: string) => string,
): readonly [owner: string, when: string] {
  const { sign } = item;
  const role = roleName(shown, item.role);
  const owner = item.owner || (role === "" ? words.nobody : `${words.nobody} (${role})`);
  if (list === "signsSince") return [owner, sign.seen ? words.signSeen(sign.what) : words.signNotSeen];
  return [owner, due === null ? words.noDue : words.due(day(due))];
}
