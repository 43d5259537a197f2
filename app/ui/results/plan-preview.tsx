import { ownerStanding } from "~/domain/narration/naming";
import { planOrigin, unansweredLines } from "~/domain/narration/planned-lines";
import { words as told } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { Beside } from "~/ui/beside";
import { Part } from "~/ui/part";
import { words } from "./words";

/** What the first window of the plan asks for, each with its owner, and for what load the plan is drawn; the plan itself is a page of its own. */
export function PlanPreview({ report }: { readonly report: Report }) {
  const { plan } = report;
  if (plan === null) return <Part title={told.plan.title} hint={told.plan.none} />;
  const unanswered = unansweredLines(report);
  const first = plan.windows.find(({ actions }) => actions.length > 0);
  return (
    <Part title={first === undefined ? told.plan.title : words.planFirst(first.from, first.to)} hint={words.planHint}>
      {first === undefined ? null : (
        <ul className="mt-5 border-b border-rule">
          {first.actions.map(({ id }) => {
            const action = report.actionsById[id];
            return action === undefined ? null : (
              <Beside key={id} as="li" side={<p className="text-ink-2">{ownerStanding(report, action)}</p>}>
                <p className="font-semibold">{action.title}</p>
                {action.leadingSign === "" ? null : <p className="mt-1 text-ink-2">{words.sign(action.leadingSign)}</p>}
              </Beside>
            );
          })}
        </ul>
      )}
      {unanswered.length === 0 ? null : (
        <>
          <h3 className="mt-6 font-sans text-body tracking-normal">{told.plan.withoutAction}</h3>
          <ul className="mt-1 space-y-1 text-ink-2">
            {unanswered.map((line) => (
              <li key={line} className="max-w-[68ch]">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 text-small text-ink-3">{planOrigin(report, plan)}</p>
    </Part>
  );
}
