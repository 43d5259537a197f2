import type { WorkshopRole } from "~/domain/workshop/settings";
import { ChoiceField } from "~/ui/choice-field";
import { TextField } from "~/ui/text-field";
import type { TypedSettings } from "./typed-settings";
import { words } from "./words";

interface MoreChoicesProps {
  readonly roles: readonly WorkshopRole[];
  readonly typed: TypedSettings;
}

/** What most workshops leave as it is; open where something in it is at fault. */
export function MoreChoices({ roles, typed }: MoreChoicesProps) {
  const number = (name: string, label: string, unit: string | undefined, hint?: string) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      unit={unit}
      inputMode="numeric"
      value={typed.first(name)}
      problem={typed.problemOf(name)}
    />
  );
  return (
    <details
      className="border-t border-rule pt-4"
      open={typed.hasProblem("roles", "threshold", "vote-seconds", "seats") || undefined}
    >
      <summary className="min-h-6">{words.more}</summary>
      <p className="text-small text-ink-3">{words.moreHint}</p>
      <div className="mt-4 space-y-6">
        <ChoiceField
          name="roles"
          legend={words.roles}
          hint={words.rolesHint}
          several
          ruled={false}
          choices={roles.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={typed.all("roles")}
          problem={typed.problemOf("roles")}
        />
        <label className="block">
          {words.moreRoles}
          <textarea name="more-roles" rows={2} defaultValue={typed.first("more-roles")} className="field-input mt-1" />
        </label>
        {number("threshold", words.threshold, words.people, words.thresholdHint)}
        {number("vote-seconds", words.voteSeconds, words.seconds, words.voteSecondsHint)}
        {number("seats", words.seats, words.people)}
        <ChoiceField
          name="pre-work"
          legend={words.preWork}
          several
          ruled={false}
          choices={[{ value: "yes", label: words.preWorkYes }]}
          chosen={typed.all("pre-work")}
        />
      </div>
    </details>
  );
}
