import type { KeyboardEvent } from "react";
import type { Place } from "~/domain/planning/place";
import { words } from "~/ui/team-plan/words";
import type { ItemView, TeamPlanView } from "~/web/team-plan/plan-view";
import { useCommands } from "./use-commands";

interface MoveItemProps {
  readonly item: ItemView;
  readonly places: TeamPlanView["places"];
}

const ORDER: readonly Place[] = [1, 2, 3, "later"];

/** The handle to move an action by with arrow keys; what stands around it can be dragged. */
export function MoveHandle({ item, places }: MoveItemProps) {
  const { move } = useCommands();
  const countIn = (window: Place) => places.find((place) => place.window === window)?.count ?? 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const turn = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || (step === undefined && turn === undefined)) return;
    event.preventDefault();
    if (step !== undefined) {
      const position = item.position + step;
      if (position >= 1 && position <= countIn(item.window)) move(item, item.window, position);
      return;
    }
    const window = ORDER[ORDER.indexOf(item.window) + (turn ?? 0)];
    if (window !== undefined) move(item, window, countIn(window) + 1);
  };
  return (
    <button
      type="button"
      id={`move-${item.id}`}
      className="move-handle with-script"
      aria-describedby="move-hint"
      onKeyDown={onKeyDown}
    >
      <span aria-hidden="true">⋮⋮</span>
      <span className="sr-only">
        {words.move}: {item.title}
      </span>
    </button>
  );
}

/** The same by buttons, with or without script. */
export function MoveButtons({ item, places }: MoveItemProps) {
  const { onSubmit } = useCommands();
  const count = places.find((place) => place.window === item.window)?.count ?? 0;
  const to = (position: number, label: string) => (
    <form method="post" onSubmit={onSubmit}>
      <Fields item={item.id} />
      <input type="hidden" name="window" value={item.window} />
      <input type="hidden" name="position" value={position} />
      <button type="submit" className="button-small">
        {label}
        <span className="sr-only">: {item.title}</span>
      </button>
    </form>
  );
  return (
    <div className="flex flex-wrap items-end gap-3">
      {item.position > 1 ? to(item.position - 1, words.up) : null}
      {item.position < count ? to(item.position + 1, words.down) : null}
      <form method="post" onSubmit={onSubmit} className="flex items-end gap-2">
        <Fields item={item.id} />
        <input type="hidden" name="position" value={999} />
        <label>
          <span className="sr-only">
            {words.moveTo}: {item.title}
          </span>
          <select name="window" className="field-small" key={item.window} defaultValue={String(item.window)}>
            {ORDER.map((window) => (
              <option key={window} value={window}>
                {words.places[window]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button-small">
          {words.move}
          <span className="sr-only">: {item.title}</span>
        </button>
      </form>
    </div>
  );
}

function Fields({ item }: { readonly item: string }) {
  return (
    <>
      <input type="hidden" name="do" value="move" />
      <input type="hidden" name="item" value={item} />
    </>
  );
}
