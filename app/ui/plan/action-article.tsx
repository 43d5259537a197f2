import type { PlannedAction, Report } from "~/domain/report-types";
import { words } from "./words";

interface ActionArticleProps {
  readonly report: Report;
  readonly planned: PlannedAction;
  readonly mayEdit: boolean;
}

/** One action: what, who, what it takes and its sign; opened, its steps and how it fails. */
export function ActionArticle({ report, planned, mayEdit }: ActionArticleProps) {
  const action = report.actionsById[planned.id];
  if (action === undefined) return null;
  const owner = report.instrument.ownerRoles.find(({ id }) => id === action.owner)?.name ?? action.owner;
  const because = planned.releases.length > 0 ? words.releases : words.because[planned.because];
  return (
    <article className="border-t border-rule py-5">
      <h3>{action.title}</h3>
      {because === "" ? null : <p className="text-small text-accent">{because}</p>}
      <p className="mt-1 text-ink-2">{action.why}</p>
      <dl className="mt-3 grid gap-x-8 gap-y-2 sm:grid-cols-[auto_1fr]">
        {(
          [
            [words.owner, owner],
            [words.takes, `${action.cost} (${words.effort(action.effort)})`],
            [words.sign, action.leadingSign],
          ] as const
        ).map(([title, text]) => (
          <div key={title} className="contents">
            <dt className="font-semibold">{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <details className="mt-2">
        <summary className="min-h-6">
          {words.steps}
          <span className="sr-only">: {action.title}</span>
        </summary>
        <ol className="mt-2 list-decimal space-y-2 pl-5">
          {action.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="mt-3">
          <span className="font-semibold">{words.failed}:</span> {action.failedIf}
        </p>
        <p className="mt-2">
          <span className="font-semibold">{words.watchOut}:</span> {action.watchOut}
        </p>
      </details>
      {mayEdit ? <RejectForm id={action.id} title={action.title} /> : null}
    </article>
  );
}

function RejectForm({ id, title }: { id: string; title: string }) {
  return (
    <details className="no-print mt-1">
      <summary className="min-h-6 text-small text-ink-3">
        {words.reject}
        <span className="sr-only">: {title}</span>
      </summary>
      <form method="post" className="mt-2 flex flex-wrap items-end gap-3">
        <input type="hidden" name="reject" value={id} />
        <label className="grow">
          <span className="block text-small">{words.rejectReason}</span>
          <input name="reason" required maxLength={4000} className="field-input" />
        </label>
        <button type="submit" className="button-quiet">
          {words.rejectButton}
        </button>
      </form>
    </details>
  );
}
