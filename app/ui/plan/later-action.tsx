import { ownerName } from "~/domain/narration/naming";
import { reasonLine } from "~/domain/narration/planned-lines";
import type { PlannedAction, Report } from "~/domain/report-types";
import { ActionBody } from "./action-body";

interface LaterActionProps {
  readonly report: Report;
  readonly planned: PlannedAction;
  readonly mayEdit: boolean;
}

/** An action for which ninety days have no room: one line, opening to all of it. */
export function LaterAction({ report, planned, mayEdit }: LaterActionProps) {
  const action = report.actionsById[planned.id];
  if (action === undefined) return null;
  const reason = reasonLine(report, planned);
  const heading = reason === "" ? null : <p className="mb-1 text-small text-ink-2">{reason}</p>;
  return (
    <details className="border-t border-rule">
      <summary className="later-row opens min-h-11 py-2.5 text-ink">
        <span>{action.title}</span>
        <span className="text-small text-ink-3">{ownerName(report, action)}</span>
      </summary>
      <div className="pt-1 pb-7">
        <ActionBody report={report} action={action} planned={planned} mayEdit={mayEdit} heading={heading} />
      </div>
    </details>
  );
}
