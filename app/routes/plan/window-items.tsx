import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { ItemArticle } from "./item-article";
import { LaterLine } from "./later-line";
import { useCommands } from "./use-commands";
import { useDrag } from "./use-drag";

/** The windows with their real dates, each a place where actions can be dropped. */
export function WindowItems({ view }: { readonly view: TeamPlanView }) {
  const drag = useDrag(view.places, useCommands().move);
  return view.places
    .filter(({ items }) => view.isWhole || items.length > 0)
    .map(({ window, dates, items }) => {
      const isOver = drag.at?.window === window && drag.at.before === null;
      return (
        <section key={window} className="part" aria-labelledby={`window-${window}`} {...drag.target(window, null)}>
          <h2 id={`window-${window}`}>{words.places[window]}</h2>
          <p className="eyebrow num mt-1">
            {dates === null ? words.laterHint : words.dates(shownDay(dates.from), shownDay(dates.to))}
          </p>
          <ol className={`mt-5 border-b border-rule ${isOver ? "drop-last" : ""}`}>
            {items.map((item) =>
              item.isLine ? (
                <LaterLine key={item.id} item={item} view={view} drag={drag} />
              ) : (
                <ItemArticle key={item.id} item={item} view={view} drag={drag} />
              ),
            )}
          </ol>
          {items.length === 0 ? (
            <p className="mt-3 text-ink-2">{view.isWhole ? words.empty : words.emptyFilter}</p>
          ) : null}
        </section>
      );
    });
}
