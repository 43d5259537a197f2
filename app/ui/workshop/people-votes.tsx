import type { PersonReveal } from "~/domain/workshop/people-revealed";
import type { WorkshopRole } from "~/domain/workshop/settings";
import { words } from "./reveal-words";

interface PeopleVotesProps {
  readonly people: readonly PersonReveal[];
  readonly roles: readonly WorkshopRole[];
  readonly open: boolean;
}

const ordered = ["dont-know", "none", 0, 1, 2, 3, 4];
const marks = { "dont-know": "?", none: "–" } as const;

/** In an open workshop: who voted what, lowest first, and what they voted before. */
export function PeopleVotes({ people, roles, open }: PeopleVotesProps) {
  const sorted = [...people].sort((one, other) => ordered.indexOf(one.level) - ordered.indexOf(other.level));
  const roleOf = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  const list = (
    <ul className="mt-2 text-small">
      {sorted.map(({ name, role, level, before }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people may share a name and a vote
        <li key={index} className="grid grid-cols-[1.5rem_1fr] gap-x-2 border-t border-rule py-1">
          <span className="num text-right font-semibold">{typeof level === "number" ? level + 1 : marks[level]}</span>
          <span>
            {name === null ? words.unnamed(roleOf(role)) : words.named(name, roleOf(role))}
            {before === null || before === level ? null : (
              <span className="text-ink-3"> · {words.wasBefore(before)}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
  return open ? (
    <div>
      <h3 className="font-sans text-small tracking-normal text-ink-3">{words.whoVoted}</h3>
      {list}
    </div>
  ) : (
    <details>
      <summary className="w-fit min-h-6">{words.whoVoted}</summary>
      {list}
    </details>
  );
}
