import type { Capacity } from "~/domain/assessment";
import { words } from "./words";

/** How much a window may hold; the plan is drawn again by the server. */
export function CapacityForm({ capacity }: { capacity: Capacity }) {
  return (
    <form method="post" className="no-print mt-4 border-y border-rule py-3">
      <fieldset>
        <legend className="float-left w-full font-semibold">{words.capacity}</legend>
        <p className="clear-both text-small text-ink-3">{words.capacityHint}</p>
        <div className="flex flex-wrap items-center gap-x-8">
          {(Object.keys(words.capacities) as Capacity[]).map((value) => (
            <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="capacity"
                value={value}
                defaultChecked={value === capacity}
                className="mark mt-0"
              />
              {words.capacities[value]}
            </label>
          ))}
          <button type="submit" className="button-quiet">
            {words.redraw}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
