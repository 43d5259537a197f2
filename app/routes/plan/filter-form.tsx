import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";

/** Narrows the plan: by one press to mine, overdue or due this week; by a form to a person, words, role, team, window and status. What it shows has an address and files of its own. */
export function FilterForm({ view }: { readonly view: TeamPlanView }) {
  const { filter, hrefs, counts, me, isWhole } = view;
  const isOnly = (name: "due" | "person", value: string) => Object.keys(filter).length === 1 && filter[name] === value;
  const quick = [
    { name: words.all, query: "", isOn: isWhole },
    ...(me === ""
      ? []
      : [{ name: words.mine(me), query: `?${new URLSearchParams({ person: me })}`, isOn: isOnly("person", me) }]),
    { name: words.overdueCount(counts.overdue), query: "?due=overdue", isOn: isOnly("due", "overdue") },
    { name: words.weekCount(counts.week), query: "?due=week", isOn: isOnly("due", "week") },
  ];
  // What one press shows needs no form to be seen.
  const isSearched = !isWhole && !quick.some(({ isOn }) => isOn);
  return (
    <section aria-label={words.filterLabel} className="no-print mt-8 border-y border-rule py-3">
      <p className="flex max-w-none flex-wrap gap-x-5 gap-y-1">
        {quick.map(({ name, query, isOn }) => (
          <a
            key={name}
            className={`inline-flex min-h-9 items-center ${isOn ? "font-semibold text-ink no-underline" : ""}`}
            href={`${hrefs.plan}${query}`}
            aria-current={isOn ? "true" : undefined}
          >
            {name}
          </a>
        ))}
      </p>
      <details className="mt-1" open={isSearched}>
        <summary className="w-fit min-h-6">{words.moreFilters}</summary>
        <MoreFilters view={view} />
      </details>
      <details className="mt-1">
        <summary className="w-fit min-h-6">{words.files}</summary>
        <p className="mt-2 flex max-w-none flex-wrap gap-x-5 gap-y-1 text-small">
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
        <ForTools view={view} />
      </details>
    </section>
  );
}

/** What the files for Jira and Asana leave out, and how it comes in. */
function ForTools({ view }: { readonly view: TeamPlanView }) {
  const { hrefs, filter, mayEdit, owners } = view;
  return (
    <>
      {filter.window === undefined ? (
        <p className="mt-1 text-small text-ink-3">
          {words.filesLater}{" "}
          <a href={hrefs.jiraLater} download>
            {words.jira}
            <span className="sr-only">, {words.withLater}</span>
          </a>
          ,{" "}
          <a href={hrefs.asanaLater} download>
            {words.asana}
            <span className="sr-only">, {words.withLater}</span>
          </a>
        </p>
      ) : null}
      {mayEdit ? null : <p className="mt-1 text-small text-ink-3">{words.emailsNotHere}</p>}
      {mayEdit && owners.length === 0 ? <p className="mt-1 text-small text-ink-3">{words.ownersMissing}</p> : null}
      {owners.some(({ email }) => email === "") ? (
        <p className="mt-1 text-small text-ink-3">
          {words.emailsMissing} <a href="#emails">{words.emails}</a>
        </p>
      ) : null}
    </>
  );
}

function MoreFilters({ view }: { readonly view: TeamPlanView }) {
  const { choices, filter, hrefs, people } = view;
  const named = (all: readonly string[]) => all.map((name) => [name, name] as const);
  const selects = [
    { name: "person", label: words.owner, any: words.anybody, chosen: filter.person, options: named(people) },
    {
      name: "role",
      label: words.role,
      any: words.anyRole,
      chosen: filter.role,
      options: choices.roles.map((id) => [id, view.roles.find((role) => role.id === id)?.name ?? id] as const),
    },
    { name: "team", label: words.team, any: words.anyTeam, chosen: filter.team, options: named(choices.teams) },
    {
      name: "window",
      label: words.window,
      any: words.anyWindow,
      chosen: filter.window,
      options: choices.windows.map((window) => [String(window), words.places[window]] as const),
    },
    {
      name: "status",
      label: words.status,
      any: words.anyStatus,
      chosen: filter.status,
      options: choices.statuses.map((status) => [status, words.statuses[status]] as const),
    },
  ];
  return (
    <form method="get" action={hrefs.plan} className="mt-2 flex flex-wrap items-end gap-3" key={JSON.stringify(filter)}>
      <label className="min-w-36 grow basis-40">
        <span className="block text-small text-ink-3">{words.filterText}</span>
        <input type="search" name="text" maxLength={200} defaultValue={filter.text} className="field-input" />
      </label>
      {selects
        .filter(({ options }) => options.length > 0)
        .map(({ name, label, any, chosen, options }) => (
          <label key={name} className="min-w-36 grow basis-40">
            <span className="block text-small text-ink-3">{label}</span>
            <select name={name} className="field-input" defaultValue={String(chosen ?? "")}>
              <option value="">{any}</option>
              {options.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
      {filter.due === undefined ? null : <input type="hidden" name="due" value={filter.due} />}
      <button type="submit" className="button-quiet">
        {words.apply}
      </button>
    </form>
  );
}
