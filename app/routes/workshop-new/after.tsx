import { shownDate } from "~/domain/shown-date";
import type { NewWorkshopView } from "~/web/workshop/new-workshop-view";
import type { TypedSettings } from "./typed-settings";
import { words } from "./words";

interface AfterProps {
  readonly earlier: NewWorkshopView["earlier"];
  readonly typed: TypedSettings;
}

/** Whether to open with what an earlier workshop of this browser took down; nothing where there was none. */
export function After({ earlier, typed }: AfterProps) {
  if (earlier.length === 0) return null;
  return (
    <div>
      <label htmlFor="after" className="mb-1 block font-semibold">
        {words.after}
      </label>
      <select id="after" name="after" defaultValue={typed.first("after")} className="field-input">
        <option value="">{words.afterNone}</option>
        {earlier.map(({ id, title, on, actions }) => (
          <option key={id} value={id}>
            {words.afterOne(title, shownDate(on), actions)}
          </option>
        ))}
      </select>
    </div>
  );
}
