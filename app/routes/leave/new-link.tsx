import { OnceField } from "~/ui/once-field";
import { TextField } from "~/ui/text-field";
import { words } from "./words";

interface NewLinkProps {
  readonly once: string;
  /** What a link of this assessment may be made for. */
  readonly scopes: readonly string[];
}

/** The form that makes a private link. */
export function NewLink({ once, scopes }: NewLinkProps) {
  return (
    <section className="mt-10 border-t border-rule pt-5">
      <h2 className="text-h3">{words.elsewhere}</h2>
      <p className="mt-1 mb-4 text-ink-2">{words.elsewhereHint}</p>
      <form method="post" className="space-y-4">
        <OnceField token={once} />
        <fieldset>
          <legend className="mb-1">{words.scope}</legend>
          {scopes.map((scope) => (
            <label key={scope} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input type="radio" name="scope" value={scope} required className="mark mt-0" />
              {words.scopes[scope as keyof typeof words.scopes]}
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
