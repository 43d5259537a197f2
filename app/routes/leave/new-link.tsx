import { TextField } from "~/ui/text-field";
import { words } from "./words";

/** The form that makes a private link. */
export function NewLink() {
  return (
    <section className="mt-10 border-t border-rule pt-5">
      <h2 className="text-h3">{words.elsewhere}</h2>
      <p className="mt-1 mb-4 text-ink-2">{words.elsewhereHint}</p>
      <form method="post" className="space-y-4">
        <fieldset>
          <legend className="mb-1">{words.scope}</legend>
          {Object.entries(words.scopes).map(([scope, label]) => (
            <label key={scope} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input type="radio" name="scope" value={scope} defaultChecked={scope === "own"} className="mark mt-0" />
              {label}
            </label>
          ))}
        </fieldset>
        <TextField name="name" label={words.name} value="" />
        <button type="submit" className="button">
          {words.make}
        </button>
      </form>
    </section>
  );
}
