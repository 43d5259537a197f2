import { ownerName } from "~/domain/narration/naming";
import { answeredLine, takesLine } from "~/domain/narration/planned-lines";
import { words as told } from "~/domain/narration/words";
import type { PlannedAction, Report } from "~/domain/report-types";
import type { ShownAction } from "~/domain/team-plan/shown-action";
import { RejectForm } from "./reject-form";
import { words } from "./words";

interface ActionBodyProps {
  readonly report: Report;
  readonly action: ShownAction;
  readonly planned: PlannedAction;
  readonly mayEdit: boolean;
}

/** What an action is about: why, its sign, who and what it takes; opened, its steps, how it fails and what it changes. */
export function ActionBody({ report, action, planned, mayEdit }: ActionBodyProps) {
  const answered = answeredLine(report, planned);
  return (
    <div className="action">
      <div className="min-w-0">
        <p className="text-ink-2">{action.why}</p>
        {answered === "" ? null : (
          <p className="mt-3 border-l border-rule-strong pl-3 text-small text-ink-2">{answered}</p>
        )}
        <p className="mt-3">
          <span className="font-semibold">{told.plan.sign}:</span> {action.leadingSign}
          <span className="block text-small text-ink-3">{told.plan.signSeen(action.takes)}.</span>
        </p>
      </div>
      <dl className="text-small">
        <dt className="text-ink-3">{told.plan.owner}</dt>
        <dd className="mb-2 font-semibold">{ownerName(report, action)}</dd>
        <dt className="text-ink-3">{told.plan.takes}</dt>
        <dd className="num">{takesLine(action)}</dd>
      </dl>
      <div className="min-w-0">
        <details>
          <summary className="w-fit min-h-6">
            {words.steps}
            <span className="sr-only">: {action.title}</span>
          </summary>
          <ol className="mt-3 list-decimal space-y-2 pl-5">
            {action.steps.map((step) => (
              <li key={step} className="max-w-[64ch]">
                {step}
              </li>
            ))}
          </ol>
          <p className="mt-4">
            <span className="font-semibold">{told.plan.failed}:</span> {action.failedIf}
          </p>
          <p className="mt-2">
            <span className="font-semibold">{told.plan.watchOut}:</span> {action.watchOut}
          </p>
          {planned.lifts.length === 0 ? null : (
            <p className="mt-2 text-ink-2">
              <span className="font-semibold">{words.lifts}:</span>{" "}
              {planned.lifts
                .map(({ question }) => report.questionsById[question]?.question.name ?? question)
                .join(", ")}
              .
            </p>
          )}
        </details>
        {mayEdit ? <RejectForm id={action.id} title={action.title} /> : null}
      </div>
    </div>
  );
}
