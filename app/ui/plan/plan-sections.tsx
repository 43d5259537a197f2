import { words as told } from "~/domain/narration/words";
import { draftStart } from "~/domain/planning/first-day";
import type { Plan, Report } from "~/domain/report-types";
import { Part } from "~/ui/part";
import { ActionArticle } from "./action-article";
import { FindOutFirst } from "./find-out-first";
import { Unanswered } from "./unanswered";
import { WindowSection } from "./window-section";
import { words } from "./words";

interface PlanSectionsProps {
  readonly report: Report;
  readonly plan: Plan;
  readonly mayEdit: boolean;
  /** ISO date of day 1; the first working day after the answers unless it is given. */
  readonly start?: string;
  /** Where what is for later is shown; all of it is shown here where this is not given. */
  readonly laterHref?: string;
}

/** The plan by windows: what to find out first, harm that finds no room, findings without an action, three windows with their actions and decision, what comes later. */
export function PlanSections(props: PlanSectionsProps) {
  const { report, plan, mayEdit, start = draftStart(report.taken), laterHref } = props;
  return (
    <>
      <FindOutFirst report={report} plan={plan} start={start} />
      {plan.unplaced.length === 0 ? null : (
        <section className="part border-l-[3px] border-accent bg-accent-wash px-5 py-5">
          <h2 className="text-h3">{told.plan.unplaced}</h2>
          <ul className="mt-2 space-y-2">
            {plan.unplaced.map(({ question, why }) => (
              <li key={question} className="max-w-[68ch]">
                <span className="font-semibold">{report.questionsById[question]?.question.name ?? question}.</span>{" "}
                {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Unanswered report={report} />
      {plan.windows.map((window) => (
        <WindowSection key={window.from} report={report} window={window} mayEdit={mayEdit} start={start} />
      ))}
      {plan.later.length === 0 ? null : (
        <Part id="later" title={told.plan.later} hint={told.plan.laterText}>
          {laterHref === undefined ? (
            <div className="mt-5 border-b border-rule">
              {plan.later.map((planned) => (
                <ActionArticle key={planned.id} report={report} planned={planned} mayEdit={mayEdit} />
              ))}
            </div>
          ) : (
            <p className="mt-4">
              <a className="button-quiet" href={laterHref}>
                {words.showLater(plan.later.length)}
              </a>
            </p>
          )}
        </Part>
      )}
    </>
  );
}
