import { type PlanPart, roleName } from "./plan-part";
import { statusWords as words } from "./status-words";

/** What part of a plan is shown, "Contact-centre lead, days 31–60"; null where it is all of it. */
export function filterSaid(shown: Pick<PlanPart, "filter" | "roles">): string | null {
  const { role, team, window, status, person, due, text } = shown.filter;
  const said = [
    role === undefined ? "" : roleName(shown, role),
    team === undefined ? "" : `${words.team} ${team}`,
    window === undefined ? "" : words.places[window],
    status === undefined ? "" : words.statuses[status],
    person ?? "",
    due === undefined ? "" : words.dueWhen[due],
    text === undefined ? "" : `“${text}”`,
  ].filter(Boolean);
  return said.length === 0 ? null : said.join(", ");
}
