import type { Clash } from "~/domain/team-plan/plan-outcome";
import { fieldSaid } from "~/ui/team-plan/field-said";
import { fieldWords } from "~/ui/team-plan/field-words";
import { words } from "./words";

interface ClashesProps {
  readonly clashes: readonly Clash[];
  readonly roles: Parameters<typeof fieldSaid>[2];
}

/** What two people changed at once, side by side, each to be chosen; part of the form that is saved again. */
export function Clashes({ clashes, roles }: ClashesProps) {
  if (clashes.length === 0) return null;
  return (
    <div role="alert" className="mb-6 border-l-[3px] border-accent bg-accent-wash px-4 py-4">
      <h2 className="text-h3">{words.clashTitle}</h2>
      <p className="mt-1">{words.clash}</p>
      {clashes.map(({ field, theirs, yours }) => (
        <fieldset key={field} className="mt-4">
          <legend className="font-semibold">{fieldWords.names[field]}</legend>
          <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
            {(
              [
                ["theirs", words.theirs, theirs, words.keepTheirs],
                ["yours", words.yours, yours, words.keepYours],
              ] as const
            ).map(([whose, title, value, keep]) => (
              <div key={whose}>
                <p className="text-small text-ink-3">{title}</p>
                <p className="whitespace-pre-line">{fieldSaid(field, value, roles)}</p>
                <label className="flex min-h-11 cursor-pointer items-center gap-3">
                  <input
                    type="radio"
                    name={`keep.${field}`}
                    value={whose}
                    defaultChecked={whose === "yours"}
                    className="mark mt-0"
                  />
                  {keep}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
