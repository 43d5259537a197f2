import type { KeyboardEvent } from "react";
import { type Place, planDays } from "~/domain/planning/place";
import { OnceField } from "~/ui/once-field";
import { words } from "~/ui/team-plan/words";
import type { ItemRow, ItemView, TeamPlanView } from "~/web/team-plan/plan-view";
import { useCommands } from "./use-commands";

const ORDER: readonly Place[] = [...planDays.map(({ place }) => place), "later"];

/** The handle to move an action by with arrow keys, past what is shown beside it; what stands around it can be dragged. */
export function MoveHandle({ item }: { readonly item: ItemRow }) {
  const { shift } = useCommands();
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
    const windows = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
    if (event.altKey || event.ctrlKey || event.metaKey || (steps === 0 && windows === 0)) return;
    event.preventDefault();
    shift(item, { steps, windows });
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

interface MoveButtonsProps {
  readonly item: ItemView;
  readonly places: TeamPlanView["places"];
}

/** The same by buttons, with or without script. */
export function MoveButtons({ item, places }: MoveButtonsProps) {
  const { once, onSubmit } = useCommands();
  const beside = places.find((place) => place.window === item.window)?.items ?? [];
  const index = beside.findIndex(({ id }) => id === item.id);
  const by = (steps: number, label: string) => (
    <form method="post" onSubmit={onSubmit}>
      <OnceField token={once} />
      <input type="hidden" name="do" value="shift" />
      <input type="hidden" name="item" value={item.id} />
      <input type="hidden" name="steps" value={steps} />
      <button type="submit" className="button-small">
        {label}
        <span className="sr-only">: {item.title}</span>
      </button>
    </form>
  );
  return (
    <div className="flex flex-wrap items-end gap-3">
      {index > 0 ? by(-1, words.up) : null}
      {index < beside.length - 1 ? by(1, words.down) : null}
      <form method="post" onSubmit={onSubmit} className="flex items-end gap-2">
        <OnceField token={once} />
        <input type="hidden" name="do" value="move" />
        <input type="hidden" name="item" value={item.id} />
        <input type="hidden" name="from" value={item.window} />
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
