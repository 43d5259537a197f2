import { words as told } from "~/domain/narration/words";
import type { Plan, Report } from "~/domain/report-types";
import { words } from "./words";

/** Actions left out, each with its reason and the way back. */
export function Rejected({ report, plan, mayEdit }: { report: Report; plan: Plan; mayEdit: boolean }) {
  if (plan.rejected.length === 0) return null;
  return (
    <section className="part">
      <h2>{told.plan.rejected}</h2>
      <ul className="mt-5 border-b border-rule">
        {plan.rejected.map(({ id, reason }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-4 border-t border-rule py-3">
            <span>
              <span className="font-semibold">{report.actionsById[id]?.title ?? id}</span>
              <span className="block text-ink-2">{reason}</span>
            </span>
            {mayEdit ? (
              <form method="post">
                <button type="submit" name="restore" value={id} className="button-quiet">
                  {words.restore}
                  <span className="sr-only">: {report.actionsById[id]?.title}</span>
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
