import { words } from "~/ui/team-plan/words";
import type { ItemView, TeamPlanView } from "~/web/team-plan/plan-view";
import { MoveButtons, MoveHandle } from "./move-item";
import type { useDrag } from "./use-drag";

interface LaterLineProps {
  readonly item: ItemView;
  readonly view: TeamPlanView;
  readonly drag: ReturnType<typeof useDrag>;
}

/** An action for later that nobody took up yet: one line, opening to why, its sign and the way into a window. */
export function LaterLine({ item, view, drag }: LaterLineProps) {
  const over = drag.at?.before === item.id ? "drop-before" : "";
  const role = view.roles.find(({ id }) => id === item.role)?.name ?? item.role;
  return (
    <li
      id={item.id}
      className={`flex items-start gap-2 border-t border-rule ${over}`}
      {...drag.target(item.window, item.id)}
    >
      {view.mayEdit ? (
        <span className="pt-2" {...drag.handle(item.id)}>
          <MoveHandle item={item} places={view.places} />
        </span>
      ) : null}
      <details className="min-w-0 grow">
        <summary className="later-row opens min-h-11 py-2.5 text-ink" {...(view.mayEdit ? drag.handle(item.id) : {})}>
          <span>{item.title}</span>
          <span className="text-small text-ink-3">{item.owner || role || words.nobody}</span>
        </summary>
        <div className="pb-5">
          <p className="text-ink-2">{item.why}</p>
          <p className="mt-2">
            <span className="font-semibold">{words.sign}:</span> {item.leadingSign}
          </p>
          {view.mayEdit ? (
            <div className="no-print mt-3 flex flex-wrap items-end gap-3">
              <MoveButtons item={item} places={view.places} />
              <a className="inline-flex min-h-9 items-center text-small" href={`${view.hrefs.item}${item.id}`}>
                {words.open}
                <span className="sr-only">: {item.title}</span>
              </a>
            </div>
          ) : null}
        </div>
      </details>
    </li>
  );
}
