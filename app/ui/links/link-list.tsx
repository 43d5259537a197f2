import { shownDay } from "~/ui/team-plan/shown-day";
import { linkMeaning } from "./link-meaning";
import { LinkRow } from "./link-row";
import { words } from "./words";

/** A link as its owner sees it in a list. */
export interface ListedLink {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
  readonly shows: {
    readonly results: boolean;
    readonly notes: boolean;
    readonly questions: readonly string[];
    readonly role: string | null;
    readonly reports?: boolean | undefined;
  };
}

interface LinkListProps {
  readonly links: readonly ListedLink[];
  readonly roleNames: Readonly<Record<string, string>>;
}

/** Links in use: what each may do, until when, when it was last opened, and a way to take it back at once. */
export function LinkList({ links, roleNames }: LinkListProps) {
  return (
    <section className="mt-10 border-t border-rule pt-5">
      <h2 className="text-h3">{words.title}</h2>
      {links.length === 0 ? <p className="mt-1 text-ink-2">{words.none}</p> : null}
      <ul>
        {links.map((link) => (
          <LinkRow key={link.id} id={link.id} name={link.name} revoke={words.revoke}>
            <span className="block text-small">{linkMeaning(link.scope, link.shows, roleNames)}</span>
            <span className="num block text-small text-ink-3">
              {link.expiresAt === null ? words.forGood : words.until(shownDay(link.expiresAt))} ·{" "}
              {link.lastUsedAt === null ? words.never : words.lastUsed(shownDay(link.lastUsedAt))}
            </span>
          </LinkRow>
        ))}
      </ul>
    </section>
  );
}
