import { ownerName } from "~/domain/narration/naming";
import { reasonLine } from "~/domain/narration/planned-lines";
import type { PlannedAction, Report } from "~/domain/report-types";
import { ActionBody } from "./action-body";

interface ActionArticleProps {
  readonly report: Report;
  readonly planned: PlannedAction;
  readonly mayEdit: boolean;
}

/** One action: a line with why it stands there and whose it is, opening to all of it. */
export function ActionArticle({ report, planned, mayEdit }: ActionArticleProps) {
  const action = report.actionsById[planned.id];
  if (action === undefined) return null;
  const reason = reasonLine(report, planned);
  return (
    <details className="border-t border-rule">
      <summary className="later-row opens min-h-11 py-3 text-ink">
        <span className="min-w-0">
          <span className="block font-semibold">{action.title}</span>
          {reason === "" ? null : (
            <span className={`block text-small ${planned.because === "critical" ? "text-accent" : "text-ink-2"}`}>
              {reason}
            </span>
          )}
        </span>
        <span className="text-small text-ink-3">{ownerName(report, action)}</span>
      </summary>
      <div className="pt-1 pb-7">
        <ActionBody report={report} action={action} planned={planned} mayEdit={mayEdit} />
      </div>
    </details>
  );
}
