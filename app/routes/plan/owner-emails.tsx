import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { Saved } from "./saved";
import { useCommands } from "./use-commands";

type Typed = Readonly<Record<string, string>> | undefined;

/** E-mail addresses of owners for the files of other tools, folded: no page, paper or other file shows them. What was typed and refused stays. */
export function OwnerEmails({ view, typed }: { readonly view: TeamPlanView; readonly typed: Typed }) {
  const isSaved = useCommands().saved?.about === "emails";
  if (view.owners.length === 0) return null;
  return (
    <details className="no-print mt-6 border-t border-rule py-4" open={typed !== undefined || isSaved}>
      <summary className="w-fit min-h-6">{words.emails}</summary>
      <p id="emails" className="mt-2 text-ink-2">
        {words.emailsHint}
      </p>
      <form method="post" className="mt-3 flex flex-wrap items-end gap-3">
        <input type="hidden" name="do" value="emails" />
        {view.owners.map(({ owner, email }) => (
          <label key={owner} className="min-w-60 grow basis-60">
            <span className="block text-small wrap-anywhere">{owner}</span>
            <input
              name={`email.${owner}`}
              type="text"
              inputMode="email"
              autoComplete="off"
              maxLength={254}
              defaultValue={typed?.[owner] ?? email}
              className="field-input"
            />
          </label>
        ))}
        <button type="submit" className="button-quiet">
          {words.emailsSave}
        </button>
        <Saved about="emails" />
      </form>
    </details>
  );
}
