import { reasonLine } from "~/domain/narration/planned-lines";
import type { PlannedAction, Report } from "~/domain/report-types";
import { ActionBody } from "./action-body";

interface ActionArticleProps {
  readonly report: Report;
  readonly planned: PlannedAction;
  readonly mayEdit: boolean;
}

/** One action of a window, with why it stands there. */
export function ActionArticle({ report, planned, mayEdit }: ActionArticleProps) {
  const action = report.actionsById[planned.id];
  if (action === undefined) return null;
  const reason = reasonLine(report, planned);
  return (
    <article className="border-t border-rule py-6">
      <ActionBody
        report={report}
        action={action}
        planned={planned}
        mayEdit={mayEdit}
        heading={
          <>
            {reason === "" ? null : (
              <p className={`mb-1 text-small ${planned.because === "critical" ? "text-accent" : "text-ink-2"}`}>
                {reason}
              </p>
            )}
            <h3 className="mb-2">{action.title}</h3>
          </>
        }
      />
    </article>
  );
}
