import type { ReactNode } from "react";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { ItemArticle } from "./item-article";
import { LaterLine } from "./later-line";
import { useCommands } from "./use-commands";
import { useDrag } from "./use-drag";

/** More lines for later than this are folded away: what is under way, and what comes after the list, is what a team looks for. */
const SHOWN_OPEN = 8;

interface FoldedProps {
  readonly isFolded: boolean;
  readonly count: number;
  readonly children: ReactNode;
}

const Folded = ({ isFolded, count, children }: FoldedProps) =>
  isFolded ? (
    <details className="mt-3">
      <summary className="w-fit min-h-6">{words.laterFolded(count)}</summary>
      {children}
    </details>
  ) : (
    children
  );

interface WindowItemsProps {
  readonly view: TeamPlanView;
  /** What stands between the windows and what is for later. */
  readonly beforeLater: ReactNode;
}

/** The windows with their real dates, each a place where actions can be dropped. */
export function WindowItems({ view, beforeLater }: WindowItemsProps) {
  const drag = useDrag(view.places, useCommands().move);
  const sections = view.places
    .filter(({ items }) => view.isWhole || items.length > 0)
    .map((place) => ({
      window: place.window,
      section: <WindowSection key={place.window} place={place} view={view} drag={drag} />,
    }));
  const at = (isLater: boolean) =>
    sections.filter(({ window }) => (window === "later") === isLater).map(({ section }) => section);
  return (
    <>
      {at(false)}
      {beforeLater}
      {at(true)}
    </>
  );
}

interface WindowSectionProps {
  readonly place: TeamPlanView["places"][number];
  readonly view: TeamPlanView;
  readonly drag: ReturnType<typeof useDrag>;
}

function WindowSection({ place: { window, dates, items, decision }, view, drag }: WindowSectionProps) {
  const isOver = drag.at?.window === window && drag.at.before === null;
  return (
    <section className="part" aria-labelledby={`window-${window}`} {...drag.target(window, null)}>
      <h2 id={`window-${window}`}>{words.places[window]}</h2>
      <p className="eyebrow num mt-1">
        {dates === null ? words.laterHint : words.dates(shownDay(dates.from), shownDay(dates.to))}
      </p>
      <Folded isFolded={window === "later" && items.length > SHOWN_OPEN} count={items.length}>
        <ol className={`mt-5 border-b border-rule ${isOver ? "drop-last" : ""}`}>
          {items.map((item) =>
            item.isLine ? (
              <LaterLine key={item.id} item={item} view={view} drag={drag} />
            ) : (
              <ItemArticle key={item.id} item={item} view={view} drag={drag} />
            ),
          )}
        </ol>
      </Folded>
      {decision === null ? null : <p className="mt-5 border-l-[3px] border-ink bg-sheet px-5 py-3">{decision}</p>}
      {items.length === 0 ? <p className="mt-3 text-ink-2">{view.isWhole ? words.empty : words.emptyFilter}</p> : null}
    </section>
  );
}
