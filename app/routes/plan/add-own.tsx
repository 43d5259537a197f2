import { Link } from "@remix-run/react";
import { OnceField } from "~/ui/once-field";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { shownAt } from "./saved";
import { Sure } from "./sure";
import { useCommands } from "./use-commands";

/** The form for an action of the team's own; everything else about it is edited afterwards. */
export function AddOwn({ view }: { readonly view: TeamPlanView }) {
  const { once, onSubmit, typedIn, saved } = useCommands();
  const typed = typedIn({ do: "add" });
  const added = saved?.isNew ? saved : null;
  return (
    <section className="no-print part border-t border-rule pt-5">
      <h2 className="text-h3">{words.add}</h2>
      <form method="post" onSubmit={onSubmit} className="mt-3 grid gap-3 sm:grid-cols-2">
        <input type="hidden" name="do" value="add" />
        <OnceField token={once} />
        <label className="sm:col-span-2">
          <span className="block text-small">{words.addTitle}</span>
          <input name="title" required maxLength={200} defaultValue={typed("title")} className="field-input" />
        </label>
        <label>
          <span className="block text-small">{words.window}</span>
          <select name="window" className="field-input" defaultValue={typed("window") ?? "1"}>
            {view.places.map(({ window }) => (
              <option key={window} value={window}>
                {words.places[window]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="block text-small">{words.role}</span>
          <select name="role" className="field-input" defaultValue={typed("role") ?? ""}>
            <option value="">{words.noRole}</option>
            {view.roles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="block text-small">{words.owner}</span>
          <input
            name="owner"
            list="people"
            autoComplete="off"
            maxLength={200}
            defaultValue={typed("owner")}
            className="field-input"
          />
        </label>
        <label>
          <span className="block text-small">{words.team}</span>
          <input name="team" maxLength={200} defaultValue={typed("team")} className="field-input" />
        </label>
        <label>
          <span className="block text-small">{words.due}</span>
          <input type="date" name="due" defaultValue={typed("due")} className="field-input" />
        </label>
        <label className="sm:col-span-2">
          <span className="block text-small">{words.sign}</span>
          <textarea
            name="leadingSign"
            rows={2}
            maxLength={4000}
            defaultValue={typed("leadingSign")}
            className="field-input"
          />
        </label>
        <Sure form={{ do: "add" }} />
        <p>
          <button type="submit" className="button-quiet">
            {words.addButton}
          </button>
        </p>
        <p role="status" className="sm:col-span-2">
          {added?.stands ? (
            <>
              {words.added(added.stands.title, words.places[added.stands.window ?? "later"])}{" "}
              <Link id="show-added" to={shownAt(view, added.about, added.stands)}>
                {words.showIt}
                <span className="sr-only">: {added.stands.title}</span>
              </Link>
            </>
          ) : null}
        </p>
      </form>
    </section>
  );
}
