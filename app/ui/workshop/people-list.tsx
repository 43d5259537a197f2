import type { PeopleView } from "~/domain/workshop/people-view";
import type { WorkshopRole } from "~/domain/workshop/settings";
import { words } from "./console-words";

interface PeopleListProps {
  readonly people: PeopleView;
  readonly roles: readonly WorkshopRole[];
}

const { people: said } = words;

/** Head counts by role, and everybody in the order of joining; who has voted, and while people vote who is away, only in an open workshop. */
export function PeopleList({ people, roles }: PeopleListProps) {
  const isVoting = people.voted !== null;
  const isCountedOnly = people.here !== null && people.everybody.some(({ isHere }) => isHere === null);
  const roleOf = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  return (
    <>
      <table className="data-table num mt-3 text-small">
        <caption className="sr-only">{said.byRole}</caption>
        <thead>
          <tr>
            <th scope="col">{said.role}</th>
            <th scope="col">{said.joined}</th>
            {isVoting ? <th scope="col">{said.voted}</th> : null}
          </tr>
        </thead>
        <tbody>
          {people.byRole
            .filter(({ joined }) => joined > 0)
            .map(({ role, name, joined, voted }) => (
              <tr key={role}>
                <th scope="row">{name}</th>
                <td>{joined}</td>
                {isVoting ? <td>{voted ?? said.notApart}</td> : null}
              </tr>
            ))}
        </tbody>
      </table>
      <details className="mt-2">
        <summary className="w-fit min-h-6 text-small">{said.everybody}</summary>
        <ol className="mt-1 text-small">
          {people.everybody.map(({ name, role, isHere, hasVoted }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: people join at the end, and may share name and role
            <li key={index} className="border-t border-rule py-1">
              {name ?? said.unnamed}, {roleOf(role)}
              <span className="text-ink-3">
                {isHere === false ? ` · ${said.away}` : ""}
                {hasVoted ? ` · ${said.hasVoted}` : ""}
              </span>
            </li>
          ))}
        </ol>
        {isCountedOnly ? <p className="mt-1 text-small text-ink-3">{said.countsOnly}</p> : null}
      </details>
    </>
  );
}
