import { shownDate } from "~/domain/shown-date";
import { LinkRow } from "~/ui/links/link-row";
import { words } from "./words";

interface LinksInUseProps {
  readonly links: readonly {
    readonly id: string;
    readonly name: string;
    readonly scope: string;
    readonly lastUsedAt: string | null;
  }[];
}

/** Links made so far, each with what it may do, its last use and a way to take it back. */
export function LinksInUse({ links }: LinksInUseProps) {
  if (links.length === 0) return null;
  return (
    <section className="mt-10 border-t border-rule pt-5">
      <h2 className="text-h3">{words.links}</h2>
      <ul>
        {links.map((link) => (
          <LinkRow key={link.id} id={link.id} name={link.name} revoke={words.revoke}>
            <span className="block text-small text-ink-3">
              {words.scopes[link.scope as keyof typeof words.scopes]} ·{" "}
              {link.lastUsedAt ? words.lastUsed(shownDate(link.lastUsedAt)) : words.never}
            </span>
          </LinkRow>
        ))}
      </ul>
    </section>
  );
}
