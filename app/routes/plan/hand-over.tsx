import { OnceField } from "~/ui/once-field";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { Saved } from "./saved";
import { useCommands } from "./use-commands";

/** Gives all that is open of one person to another in one step; there is nothing to give where nobody is named. */
export function HandOver({ view }: { readonly view: TeamPlanView }) {
  const { once, onSubmit, typedIn } = useCommands();
  if (view.people.length === 0) return null;
  const typed = typedIn({ do: "hand-over" });
  return (
    <section id="hand-over" className="no-print part border-t border-rule pt-5">
      <h2 className="text-h3">{words.handOver}</h2>
      <p className="mt-1 text-small text-ink-3">{words.handOverHint}</p>
      <form method="post" onSubmit={onSubmit} className="mt-3 flex flex-wrap items-end gap-3">
        <OnceField token={once} />
        <label className="grow basis-48">
          <span className="block text-small">{words.handOverFrom}</span>
          <select name="from" className="field-input" defaultValue={typed("from")}>
            {view.people.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="grow basis-48">
          <span className="block text-small">{words.handOverTo}</span>
          <input
            name="to"
            list="people"
            required
            maxLength={200}
            autoComplete="off"
            defaultValue={typed("to")}
            className="field-input"
          />
        </label>
        <button type="submit" name="do" value="hand-over" className="button-quiet">
          {words.handOverButton}
        </button>
        <Saved about="hand-over" />
      </form>
    </section>
  );
}
