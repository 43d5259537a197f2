import { ChoiceField } from "~/ui/choice-field";
import type { TypedSettings } from "./typed-settings";
import { words } from "./words";

/** The facts that rule questions out or word them otherwise; folded away, for all may be left open. */
export function Facts({ typed }: { readonly typed: TypedSettings }) {
  const fields = Object.entries(words.fields);
  return (
    <details
      className="border-t border-rule pt-4"
      open={typed.hasProblem(...fields.map(([name]) => name)) || undefined}
    >
      <summary className="min-h-6">{words.facts}</summary>
      <p className="text-small text-ink-3">{words.factsHint}</p>
      <div className="mt-3">
        {fields.map(([name, { legend, choices }], index) => (
          <ChoiceField
            key={name}
            name={name}
            legend={legend}
            ruled={index > 0}
            choices={Object.entries(choices).map(([value, label]) => ({ value, label }))}
            chosen={typed.all(name)}
            problem={typed.problemOf(name)}
          />
        ))}
      </div>
    </details>
  );
}
