import { shownDate } from "~/domain/shown-date";
import { TextField } from "~/ui/text-field";
import type { BenchView } from "~/web/bench/bench-view";
import { words } from "./words";

/** Puts on the bench what this browser owns, or what a private link opens. */
export function PutForm({ toPut }: Pick<BenchView, "toPut">) {
  return (
    <section className="mt-10 border-t border-rule pt-5">
      <h2 className="text-h3">{words.put}</h2>
      <p className="mt-1 mb-4 text-ink-2">{words.putHint}</p>
      <form id="put" method="post" className="space-y-4">
        {toPut.length === 0 ? null : (
          <label className="block">
            {words.putHeld}
            <select name="assessment" className="field-input mt-1" defaultValue="">
              <option value="" />
              {toPut.map(({ id, organisation, updatedAt }) => (
                <option key={id} value={id}>
                  {organisation ?? words.unnamed}, {words.changed(shownDate(updatedAt))}
                </option>
              ))}
            </select>
          </label>
        )}
        <TextField name="secret" label={words.putLink} value="" />
        <button type="submit" name="do" value="put" className="button-quiet">
          {words.putButton}
        </button>
      </form>
    </section>
  );
}
