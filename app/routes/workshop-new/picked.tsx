import type { NewWorkshopView } from "~/web/workshop/new-workshop-view";
import type { TypedSettings } from "./typed-settings";
import { words } from "./words";

interface PickedProps {
  readonly domains: NewWorkshopView["domains"];
  readonly typed: TypedSettings;
}

/** What may be picked: domains, opened into pitfalls and questions. Shown only with that choice. */
export function Picked({ domains, typed }: PickedProps) {
  const problem = typed.problemOf("questions");
  return (
    <fieldset id="questions" className="when-picked pl-3 pt-3" aria-invalid={problem ? true : undefined}>
      <legend className="sr-only">{words.scopes.picked.name}</legend>
      {problem ? <p className="font-semibold text-accent">{problem}</p> : null}
      {domains.map((domain) => (
        <details key={domain.id} className="border-t border-rule py-2">
          <summary className="min-h-6">{domain.name}</summary>
          <Tick field="domains" value={domain.id} label={words.allOf(domain.name)} typed={typed} />
          {domain.pitfalls.map((pitfall) => (
            <div key={pitfall.id} className="border-t border-rule py-1 pl-4">
              <Tick field="pitfalls" value={pitfall.id} label={words.allOf(pitfall.name)} typed={typed} />
              <div className="pl-8">
                {pitfall.questions.map(({ id, name }) => (
                  <Tick key={id} field="questions" value={id} label={name} typed={typed} />
                ))}
              </div>
            </div>
          ))}
        </details>
      ))}
    </fieldset>
  );
}

function Tick({
  field,
  value,
  label,
  typed,
}: {
  readonly field: string;
  readonly value: string;
  readonly label: string;
  readonly typed: TypedSettings;
}) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-3">
      <input
        type="checkbox"
        name={field}
        value={value}
        defaultChecked={typed.all(field).includes(value)}
        className="mark mt-0"
      />
      {label}
    </label>
  );
}
