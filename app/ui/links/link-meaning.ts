import type { ListedLink } from "./link-list";
import { words } from "./words";

/** What a link may do, in a few words: "Only look, without notes". */
export function linkMeaning(
  scope: string,
  shows: ListedLink["shows"],
  roleNames: Readonly<Record<string, string>>,
): string {
  if (scope === "answer") {
    const role = shows.role === null ? null : (roleNames[shows.role] ?? shows.role);
    return words.answer(shows.questions.length, role);
  }
  const team = scope.startsWith("team:") ? scope.slice("team:".length) : null;
  const what =
    shows.person !== undefined
      ? words.person(shows.person)
      : team === null
        ? words.scopes[scope as keyof typeof words.scopes]
        : words.team(roleNames[team] ?? team);
  return [
    what,
    shows.reports ? words.reporting : "",
    team === null && !shows.results ? words.withoutResults : "",
    shows.notes ? "" : words.withoutNotes,
    scope === "view" ? words.opensOn[shows.opensOn ?? "plan"] : "",
  ]
    .filter(Boolean)
    .join(", ");
}
