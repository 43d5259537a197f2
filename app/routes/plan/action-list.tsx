import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Place } from "~/domain/planning/place";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { ItemRow, TeamPlanView } from "~/web/team-plan/plan-view";
import { DecisionBox } from "./decision-box";
import { listAddress } from "./list-address";
import { MoveHandle } from "./move-item";
import { OpenItem } from "./open-item";
import { type Left, LeftNote, leftIn, Saved } from "./saved";
import { useCommands } from "./use-commands";
import { useDrag } from "./use-drag";

interface ActionListProps {
  readonly view: TeamPlanView;
  /** What is to be found out: before the windows while any of it is open, since it is due first; else after them. */
  readonly findOut: ReactNode;
}

/** The windows with their real dates, an action a line; the one that is opened shows all of it in its place. */
export function ActionList({ view, findOut }: ActionListProps) {
  const { move, saved } = useCommands();
  const drag = useDrag(view.places, move);
  const gone = leftIn(view, saved);
  const leftFrom = (window: Place) => (gone?.stands.window === window ? gone : null);
  const sections = view.places
    .filter(({ items, folded, window }) => view.isWhole || items.length + folded > 0 || leftFrom(window) !== null)
    .map((place) => ({
      window: place.window,
      section: <Window key={place.window} place={place} left={leftFrom(place.window)} view={view} drag={drag} />,
    }));
  const at = (isLater: boolean) =>
    sections.filter(({ window }) => (window === "later") === isLater).map(({ section }) => section);
  const isDueFirst = view.tasks.some(({ foundOn, isAnswered }) => foundOn === null && !isAnswered);
  return (
    <>
      {sections.length === 0 && view.tasks.length === 0 && gone === null ? (
        <p className="mt-8 text-ink-2">{words.emptyFilter}</p>
      ) : null}
      {isDueFirst ? findOut : null}
      {at(false)}
      {isDueFirst ? null : findOut}
      {at(true)}
    </>
  );
}

interface WindowProps {
  readonly place: TeamPlanView["places"][number];
  /** What was changed last, where that took it out of what is shown here. */
  readonly left: Left | null;
  readonly view: TeamPlanView;
  readonly drag: ReturnType<typeof useDrag>;
}

function Window({ place: { window, dates, movedTo, items, folded, decision }, left, view, drag }: WindowProps) {
  const rows = items.map((item) => <Row key={item.id} item={item} view={view} drag={drag} />);
  if (left !== null) {
    const at = items.findIndex(({ id }) => id === left.stands.before);
    const note = (
      <li key={left.about} className="list-item">
        <LeftNote left={left} view={view} />
      </li>
    );
    rows.splice(at === -1 ? rows.length : at, 0, note);
  }
  const isOver = drag.at?.window === window && drag.at.before === null;
  return (
    <section className="mt-10" aria-labelledby={`window-${window}`} {...drag.target(window, null)}>
      <h2 id={`window-${window}`} className="text-h3">
        {words.places[window]}
      </h2>
      <p className="eyebrow num mt-1">
        {dates === null ? words.laterHint : words.dates(shownDay(dates.from), shownDay(dates.to))}
        {movedTo === null ? null : ` · ${words.movedTo(shownDay(movedTo))}`}
      </p>
      {rows.length === 0 ? null : <ol className={`mt-3 border-b border-rule ${isOver ? "drop-last" : ""}`}>{rows}</ol>}
      {folded === 0 ? null : (
        <p className={`mt-3 ${isOver ? "drop-last" : ""}`}>
          <Link className="button-quiet" to={listAddress(view, { later: true })} preventScrollReset>
            {words.laterFolded(folded)}
          </Link>
        </p>
      )}
      {decision === null ? null : <DecisionBox decision={decision} view={view} />}
      {rows.length + folded === 0 ? <p className="mt-3 text-ink-2">{words.empty}</p> : null}
    </section>
  );
}

interface RowProps extends Pick<WindowProps, "view" | "drag"> {
  readonly item: ItemRow;
}

function Row({ item, view, drag }: RowProps) {
  const opened = view.open?.id === item.id ? view.open : null;
  const role = view.roles.find(({ id }) => id === item.role)?.name ?? words.nobody;
  const [done, all] = item.steps;
  const isSaved = useCommands().saved?.about === item.id;
  const over = drag.at?.before === item.id ? "drop-before" : "";
  return (
    <li id={item.id} className={`list-item ${over}`} {...drag.target(item.window, item.id)}>
      <div className="list-row" {...(view.mayEdit ? drag.handle(item.id) : {})}>
        {view.mayEdit ? <MoveHandle item={item} /> : null}
        <h3>
          <Link
            id={`open-${item.id}`}
            to={listAddress(view, { open: opened === null ? item.id : undefined })}
            aria-expanded={opened !== null}
            draggable={false}
            preventScrollReset
            className={item.status === "dropped" ? "line-through" : undefined}
          >
            {item.title}
          </Link>
        </h3>
        <p>
          <span>{item.owner === "" ? role : <b>{item.owner}</b>}</span>
          <span className="num">
            {item.dueOn === null ? words.noDue : shownDay(item.dueOn)}
            {item.isOverdue ? <b className="text-accent"> {words.overdue}</b> : null}
          </span>
          <span className="num">
            {words.statuses[item.status]}
            {item.isSeen ? words.seenBeside : item.status === "doing" && all > 0 ? `, ${done}/${all}` : ""}
          </span>
        </p>
      </div>
      {opened !== null || isSaved ? <Saved about={item.id} /> : null}
      {opened === null ? null : <OpenItem item={opened} view={view} />}
    </li>
  );
}
