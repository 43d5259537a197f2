import { OnceField } from "~/ui/once-field";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { useCommands } from "./use-commands";

/** Actions the team does not want, each with its reason and the way back in. */
export function OutOfPlan({ view }: { readonly view: TeamPlanView }) {
  const { once, onSubmit } = useCommands();
  if (view.rejected.length === 0) return null;
  return (
    <section className="part">
      <h2>{words.rejected}</h2>
      <ul className="mt-5 border-b border-rule">
        {view.rejected.map(({ id, title, reason }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-4 border-t border-rule py-3">
            <span>
              <span className="font-semibold">{title}</span>
              <span className="block text-ink-2">{reason}</span>
            </span>
            {view.mayEdit ? (
              <form method="post" onSubmit={onSubmit} className="no-print">
                <OnceField token={once} />
                <input type="hidden" name="action" value={id} />
                <input type="hidden" name="window" value="later" />
                <button type="submit" name="do" value="add-action" className="button-small">
                  {words.takeIn}
                  <span className="sr-only">: {title}</span>
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
