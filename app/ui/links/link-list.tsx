import { shownDay } from "~/ui/team-plan/shown-day";
import { linkMeaning } from "./link-meaning";
import { LinkRow } from "./link-row";
import { words } from "./words";

/** A link as its owner sees it in a list. */
export interface ListedLink {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  /** ISO date; null: it never ends. */
  readonly lastDay: string | null;
  readonly state: "open" | "ends-soon" | "ended";
  readonly more: readonly number[];
  readonly lastUsedAt: string | null;
  readonly shows: {
    readonly results: boolean;
    readonly notes: boolean;
    readonly questions: readonly string[];
    readonly role: string | null;
    readonly reports?: boolean | undefined;
    readonly person?: string | undefined;
    readonly opensOn?: "results" | "plan" | "status" | undefined;
  };
}

interface LinkListProps {
  readonly links: readonly ListedLink[];
  readonly roleNames: Readonly<Record<string, string>>;
}

/** Links there are: what each may do, until when, when it was last opened, and ways to let it go on or take it back. */
export function LinkList({ links, roleNames }: LinkListProps) {
  return (
    <section className="mt-10 border-t border-rule pt-5">
      <h2 className="text-h3">{words.title}</h2>
      {links.length === 0 ? <p className="mt-1 text-ink-2">{words.none}</p> : null}
      <ul>
        {links.map((link) => (
          <LinkRow key={link.id} id={link.id} name={link.name} more={link.more}>
            <span className="block text-small">{linkMeaning(link.scope, link.shows, roleNames)}</span>
            <span className="num block text-small text-ink-3">
              {link.lastDay === null ? (
                words.forGood
              ) : link.state === "open" ? (
                words.until(shownDay(link.lastDay))
              ) : (
                <strong className="text-accent">
                  {(link.state === "ended" ? words.ended : words.endsSoon)(shownDay(link.lastDay))}
                </strong>
              )}{" "}
              · {link.lastUsedAt === null ? words.never : words.lastUsed(shownDay(link.lastUsedAt))}
            </span>
          </LinkRow>
        ))}
      </ul>
    </section>
  );
}
