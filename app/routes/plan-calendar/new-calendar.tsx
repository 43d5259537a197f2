import { OnceField } from "~/ui/once-field";
import type { TypedCalendar } from "~/web/team-plan/calendar-page";
import { words } from "./words";

interface NewCalendarProps {
  readonly once: string;
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly teams: readonly string[];
  readonly owners: readonly string[];
  /** What was sent and refused. */
  readonly typed: TypedCalendar | undefined;
}

/** The form that makes an address to subscribe to: nothing is chosen before somebody chooses. */
export function NewCalendar({ once, roles, teams, owners, typed }: NewCalendarProps) {
  const choices = {
    role: roles,
    team: teams.map((team) => ({ id: team, name: team })),
    owner: owners.map((owner) => ({ id: owner, name: owner })),
  };
  return (
    <form method="post" className="mt-6 space-y-5">
      <OnceField token={once} />
      <fieldset id="part">
        <legend className="mb-1 font-semibold">{words.part}</legend>
        <PartChoice part="plan" typed={typed} />
        {(["role", "team", "owner"] as const).map((part) =>
          choices[part].length === 0 ? null : (
            <div key={part} className="mt-2">
              <PartChoice part={part} typed={typed} />
              <label className="ml-9 block max-w-72">
                <span className="sr-only">{words.choose[part]}</span>
                <select name={part} defaultValue={typed?.[part] ?? ""} className="field-input">
                  <option value="">{words.choose[part]}</option>
                  {choices[part].map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            </div>
          ),
        )}
      </fieldset>
      <label htmlFor="name" className="block">
        <span className="block">{words.name}</span>
        <input
          id="name"
          name="name"
          required
          maxLength={200}
          autoComplete="off"
          defaultValue={typed?.name}
          className="field-input mt-1"
        />
      </label>
      <button type="submit" className="button">
        {words.make}
      </button>
    </form>
  );
}

interface PartChoiceProps {
  readonly part: keyof typeof words.parts;
  readonly typed: TypedCalendar | undefined;
}

const PartChoice = ({ part, typed }: PartChoiceProps) => (
  <label className="flex min-h-11 cursor-pointer items-center gap-3">
    <input type="radio" name="part" value={part} required defaultChecked={typed?.part === part} className="mark mt-0" />
    {words.parts[part]}
  </label>
);
