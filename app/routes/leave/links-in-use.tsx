import { shownDate } from "~/domain/shown-date";
import type { ListedLink } from "~/ui/links/link-list";
import { LinkRow } from "~/ui/links/link-row";
import { words as links } from "~/ui/links/words";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "./words";

/** Links made so far, each with what it may do, its end, its last use and ways to let it go on or take it back. */
export function LinksInUse({ links: all }: { readonly links: readonly ListedLink[] }) {
  if (all.length === 0) return null;
  return (
    <section className="mt-10 border-t border-rule pt-5">
      <h2 className="text-h3">{words.links}</h2>
      <ul>
        {all.map(({ id, name, scope, lastDay, state, more, lastUsedAt }) => (
          <LinkRow key={id} id={id} name={name} more={more}>
            <span className="num block text-small text-ink-3">
              {[
                words.scopes[scope as keyof typeof words.scopes],
                lastDay === null ? "" : (state === "ended" ? links.ended : links.until)(shownDay(lastDay)),
                lastUsedAt ? words.lastUsed(shownDate(lastUsedAt)) : words.never,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </LinkRow>
        ))}
      </ul>
    </section>
  );
}
