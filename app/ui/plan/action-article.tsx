import type { PlannedAction, Report } from "~/domain/report-types";
import { RejectForm } from "./reject-form";
import { words } from "./words";

interface ActionArticleProps {
  readonly report: Report;
  readonly planned: PlannedAction;
  readonly mayEdit: boolean;
}

/** One action: what and why, its sign, who and what it takes; opened, its steps, how it fails and what it changes. */
export function ActionArticle({ report, planned, mayEdit }: ActionArticleProps) {
  const action = report.actionsById[planned.id];
  if (action === undefined) return null;
  const owner = report.instrument.ownerRoles.find(({ id }) => id === action.owner)?.name ?? action.owner;
  const because = [planned.releases.length > 0 ? words.releases : "", words.because[planned.because]].filter(Boolean);
  return (
    <article className="action border-t border-rule py-6">
      <div className="min-w-0">
        {because.length === 0 ? null : <p className="mb-1 text-small text-accent">{because.join(" ")}</p>}
        <h3>{action.title}</h3>
        <p className="mt-2 text-ink-2">{action.why}</p>
        <p className="mt-3">
          <span className="font-semibold">{words.sign}:</span> {action.leadingSign}
        </p>
      </div>
      <dl className="text-small">
        <dt className="text-ink-3">{words.owner}</dt>
        <dd className="mb-2 font-semibold">{owner}</dd>
        <dt className="text-ink-3">{words.takes}</dt>
        <dd className="num">
          {action.cost} ({words.effort(action.effort)})
        </dd>
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
            <span className="font-semibold">{words.failed}:</span> {action.failedIf}
          </p>
          <p className="mt-2">
            <span className="font-semibold">{words.watchOut}:</span> {action.watchOut}
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
    </article>
  );
}
