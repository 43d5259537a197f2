import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";

type NamedLink = readonly [href: string, text: string];

const Links = ({ links }: { readonly links: readonly NamedLink[] }) => (
  <>
    {links.map(([href, text]) => (
      <a key={href} className="inline-flex min-h-6 items-center" href={href}>
        {text}
      </a>
    ))}
  </>
);

/** Where the plan leads; a link shows only what it may open. On a phone what is opened less often is folded, so that the list is in sight. */
export function PlanLinks({ view }: { readonly view: TeamPlanView }) {
  const { hrefs } = view;
  const first = openOf([
    ["#difference", words.difference, view.mayEdit && view.difference !== null],
    [hrefs.status, words.status1, true],
    [hrefs.results, words.results, view.seesResults],
  ]);
  const more = openOf([
    [hrefs.history, words.history, view.seesHistory],
    [hrefs.compare, words.compare, view.seesResults],
    [hrefs.subscribe, words.subscribe, view.mayOwn],
    [hrefs.share, words.share, view.mayOwn],
  ]);
  return (
    <div className="no-print mt-4">
      <p className="flex max-w-none flex-wrap gap-x-6 gap-y-1">
        <Links links={first} />
        <span className="contents max-sm:hidden">
          <Links links={more} />
        </span>
      </p>
      {more.length === 0 ? null : (
        <details className="mt-1 sm:hidden">
          <summary className="w-fit min-h-6">{words.moreLinks}</summary>
          <p className="mt-1 flex max-w-none flex-wrap gap-x-6 gap-y-1">
            <Links links={more} />
          </p>
        </details>
      )}
    </div>
  );
}

const openOf = (links: readonly (readonly [...NamedLink, isOpen: boolean])[]): readonly NamedLink[] =>
  links.flatMap(([href, text, isOpen]) => (isOpen ? [[href, text] as const] : []));
