import type { BenchView } from "~/web/bench/bench-view";
import { words } from "./words";

/** Which lines are shown; each filter is an address. */
export function FilterForm({ view: { filter, states } }: { readonly view: Pick<BenchView, "filter" | "states"> }) {
  return (
    <form id="filter" method="get" className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
      <label className="block">
        {words.text}
        <input name="text" defaultValue={filter.text} autoComplete="off" className="field-input mt-1" />
      </label>
      <label className="block">
        {words.state}
        <select name="state" defaultValue={filter.state ?? ""} className="field-input mt-1">
          <option value="">{words.every}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {words.states[state]}
            </option>
          ))}
        </select>
      </label>
      <label className="flex min-h-11 cursor-pointer items-center gap-3">
        <input type="checkbox" name="archived" value="yes" defaultChecked={filter.archived} className="mark mt-0" />
        {words.archived}
      </label>
      <button type="submit" className="button-quiet">
        {words.filter}
      </button>
    </form>
  );
}
