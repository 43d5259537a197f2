import type { ReactNode } from "react";
import { shownDate } from "~/domain/shown-date";
import { words } from "./room-words";

interface ActionsListProps<Action> {
  readonly actions: readonly Action[];
  /** What stands at the end of a line: what became of it, a way to change it. */
  readonly after?: (action: Action) => ReactNode;
}

/** Actions as a room takes them down: what, who, by when. */
export function ActionsList<
  Action extends { readonly id: string; readonly title: string; readonly owner: string; readonly due: string | null },
>({ actions, after }: ActionsListProps<Action>) {
  return (
    <ul className="border-b border-rule">
      {actions.map((action) => (
        <li
          key={action.id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-rule py-2.5"
        >
          <span className="min-w-0">
            <span className="font-semibold">{action.title}</span>
            <span className="block text-small text-ink-2">
              {words.owned(action.owner, action.due === null ? null : shownDate(action.due))}
            </span>
          </span>
          {after?.(action)}
        </li>
      ))}
    </ul>
  );
}
