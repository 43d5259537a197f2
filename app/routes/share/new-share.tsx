import { NameAndDays } from "~/ui/links/name-and-days";
import { words as links } from "~/ui/links/words";
import { OnceField } from "~/ui/once-field";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "./words";

interface NewShareProps {
  readonly once: string;
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** Everybody the plan names. */
  readonly people: readonly string[];
  readonly days: readonly number[];
  /** The last day of a link that lives as long as usual, as an ISO date. */
  readonly usualEnd: string;
  readonly hasPlan: boolean;
}

/** The form that makes a link: what it may do, what is left out, for whom and for how long. */
export function NewShare({ once, roles, people, days, usualEnd, hasPlan }: NewShareProps) {
  return (
    <form method="post" className="mt-8 space-y-5 border-t border-rule pt-5">
      <OnceField token={once} />
      <fieldset>
        <legend className="mb-1 font-semibold">{words.scope}</legend>
        {Object.entries(words.scopes)
          .filter(([scope]) => scope !== "person" || people.length > 0)
          .map(([scope, label]) => (
            <label key={scope} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input type="radio" name="scope" value={scope} defaultChecked={scope === "view"} className="mark mt-0" />
              {label}
            </label>
          ))}
        <label className="mt-1 ml-9 block max-w-72">
          <span className="block text-small">{words.role}</span>
          <select name="role" className="field-input">
            {roles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {people.length === 0 ? null : (
          <label className="mt-1 ml-9 block max-w-72">
            <span className="block text-small">{words.person}</span>
            <select name="person" className="field-input">
              {people.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="ml-9 flex min-h-11 cursor-pointer items-center gap-3">
          <input type="checkbox" name="reports" value="yes" className="mark mt-0" />
          {words.reports}
        </label>
        <p className="mt-1 ml-9 text-small text-ink-3">
          {words.teamHint} {hasPlan ? null : words.noPlan}
        </p>
      </fieldset>
      <fieldset>
        <legend className="mb-1 font-semibold">{words.leaveOut}</legend>
        {(["results", "notes"] as const).map((part) => (
          <label key={part} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input type="checkbox" name={`leave-out-${part}`} value="yes" className="mark mt-0" />
            {words[part]}
          </label>
        ))}
      </fieldset>
      <label className="block max-w-112">
        <span className="block font-semibold">{words.opensOn}</span>
        <select name="opens-on" defaultValue="plan" className="field-input mt-1">
          {Object.entries(words.opensOnChoices).map(([where, label]) => (
            <option key={where} value={where}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <NameAndDays days={days} usual={links.usual(shownDay(usualEnd))} />
      <p className="text-small text-ink-3">{words.ends}</p>
      <button type="submit" className="button">
        {links.make}
      </button>
    </form>
  );
}
