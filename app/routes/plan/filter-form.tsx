import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";

/** Narrows the plan by role, team, window and status; what it shows has an address and files of its own. */
export function FilterForm({ view }: { readonly view: TeamPlanView }) {
  const { choices, filter, hrefs } = view;
  const roles = choices.roles.map((id) => ({ id, name: view.roles.find((role) => role.id === id)?.name ?? id }));
  const select = (
    name: string,
    label: string,
    any: string,
    chosen: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <label className="min-w-36 grow basis-40">
      <span className="block text-small text-ink-3">{label}</span>
      <select name={name} className="field-input" key={chosen} defaultValue={chosen}>
        <option value="">{any}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section aria-label={words.filterLabel} className="no-print mt-12 border-y border-rule py-4">
      <form method="get" action={hrefs.plan} className="flex flex-wrap items-end gap-3">
        {roles.length < 2
          ? null
          : select(
              "role",
              words.role,
              words.anyRole,
              filter.role ?? "",
              roles.map(({ id, name }) => [id, name] as const),
            )}
        {choices.teams.length === 0
          ? null
          : select(
              "team",
              words.team,
              words.anyTeam,
              filter.team ?? "",
              choices.teams.map((team) => [team, team] as const),
            )}
        {select(
          "window",
          words.window,
          words.anyWindow,
          String(filter.window ?? ""),
          choices.windows.map((window) => [String(window), words.places[window]] as const),
        )}
        {select(
          "status",
          words.status,
          words.anyStatus,
          filter.status ?? "",
          choices.statuses.map((status) => [status, words.statuses[status]] as const),
        )}
        <button type="submit" className="button-quiet">
          {words.apply}
        </button>
      </form>
      <p className="mt-3 flex max-w-none flex-wrap gap-x-6 gap-y-1 text-small">
        {view.isWhole ? null : (
          <a className="inline-flex min-h-6 items-center" href={hrefs.plan}>
            {words.clear}
          </a>
        )}
        <span className="inline-flex min-h-6 items-center text-ink-3">{words.files}:</span>
        {(
          [
            [hrefs.pdf, words.pdf],
            [hrefs.word, words.docx],
            [hrefs.csv, words.csv],
            [hrefs.calendar, words.calendar],
            [hrefs.markdown, words.markdown],
            [hrefs.jira, words.jira],
            [hrefs.asana, words.asana],
          ] as const
        ).map(([href, text]) => (
          <a key={href} className="inline-flex min-h-6 items-center" href={href} download>
            {text}
          </a>
        ))}
      </p>
    </section>
  );
}
