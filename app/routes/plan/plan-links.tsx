import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";

/** Where the plan leads; a link shows only what it may open. */
export function PlanLinks({ view }: { readonly view: TeamPlanView }) {
  const { hrefs } = view;
  const links = [
    ["#difference", words.difference, view.mayEdit && view.difference !== null],
    [hrefs.status, words.status1, true],
    [hrefs.history, words.history, view.seesHistory],
    [hrefs.results, words.results, view.seesResults],
    [hrefs.compare, words.compare, view.seesResults],
    [hrefs.subscribe, words.subscribe, view.mayOwn],
    [hrefs.share, words.share, view.mayOwn],
  ] as const;
  return (
    <p className="no-print mt-4 flex max-w-none flex-wrap gap-x-6 gap-y-1">
      {links.map(([href, text, isOpen]) =>
        isOpen ? (
          <a key={href} className="inline-flex min-h-6 items-center" href={href}>
            {text}
          </a>
        ) : null,
      )}
    </p>
  );
}
