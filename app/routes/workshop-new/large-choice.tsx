import type { TypedSettings } from "./typed-settings";

interface LargeChoiceProps {
  readonly field: string;
  readonly value: string;
  readonly said: { readonly name: string; readonly hint: string };
  readonly typed: TypedSettings;
}

/** One of a few choices that each need a line to explain them. */
export function LargeChoice({ field, value, said, typed }: LargeChoiceProps) {
  return (
    <label className="choice">
      <input type="radio" name={field} value={value} defaultChecked={typed.first(field) === value} className="mark" />
      <span>
        <span className="font-semibold">{said.name}</span>
        <span className="block text-ink-2">{said.hint}</span>
      </span>
    </label>
  );
}
