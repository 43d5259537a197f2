import { type ComponentProps, useMemo } from "react";
import { planProgress } from "~/charts/plan-progress";
import { ErrorSummary } from "~/ui/error-summary";
import { Figure } from "~/ui/figure/figure";
import { LinkEnds } from "~/ui/links/link-ends";
import { Page } from "~/ui/page";
import { Part } from "~/ui/part";
import { PurgeNotice } from "~/ui/purge-notice";
import { TakeOnLink, type TakeOnLinkProps } from "~/ui/taking-on/take-on-link";
import { shownDay, shownMinute } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { ChangedPlan } from "~/web/team-plan/changed-plan";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { AddOwn } from "./add-own";
import { AnswerAgain } from "./answer-again";
import { Difference } from "./difference";
import { FilterForm } from "./filter-form";
import { FindOutTasks } from "./find-out-tasks";
import { MeasureAgain } from "./measure-again";
import { OutOfPlan } from "./out-of-plan";
import { OwnerEmails } from "./owner-emails";
import { PlanLinks } from "./plan-links";
import { StartForm } from "./start-form";
import { CommandsProvider, usePlanCommands } from "./use-commands";
import { WindowItems } from "./window-items";

interface AdoptedPlanProps {
  readonly view: TeamPlanView;
  readonly outcome: ChangedPlan | undefined;
  readonly deletion: ComponentProps<typeof PurgeNotice>;
  /** The last day of a link that is about to end; null where it is not. */
  readonly endsOn: string | null;
  readonly takeOn: TakeOnLinkProps["takeOn"];
}

/** The adopted plan as a team works on it: where it stands, window by window, and what may be done next. */
export function AdoptedPlan({ view, outcome: posted, deletion, endsOn, takeOn }: AdoptedPlanProps) {
  const commands = usePlanCommands();
  const outcome = commands.outcome ?? posted;
  const role = view.roles.find(({ id }) => id === view.role)?.name;
  const problems = useMemo(() => problemsIn(outcome), [outcome]);
  return (
    <CommandsProvider value={commands}>
      <Page title={null} wide aside={<span className="num">{words.changed(shownMinute(view.updatedAt))}</span>}>
        <ErrorSummary title={words.problem} problems={problems} />
        <p role="status" className="sr-only">
          {commands.said}
        </p>
        {view.organisation === null ? null : <p className="eyebrow mb-3">{view.organisation}</p>}
        <h1 tabIndex={-1} className="display">
          {role === undefined ? words.title : words.teamTitle(role)}
        </h1>
        <p className="mt-4 text-lead text-ink-2">
          {role === undefined ? words.lede : view.mayReport ? words.teamReports : words.teamLede}
        </p>
        <p className="num mt-2">{words.from(shownDay(view.start), shownDay(view.measureAgainOn))}</p>
        <PlanLinks view={view} />
        <LinkEnds on={endsOn} />
        <PurgeNotice {...deletion} />
        <Part title={words.progress}>
          <ul className="mt-4 space-y-1">
            {view.sentences.map(({ about, text, items }) => (
              <li
                key={`${about} ${items.join()}`}
                className={about === "overdue" || about === "review" ? "font-semibold" : ""}
              >
                {text}
              </li>
            ))}
          </ul>
          {view.progress.length === 0 ? null : (
            <Figure
              className="mt-6"
              wide={planProgress(view.progress, { width: 720, size: 13 })}
              narrow={planProgress(view.progress, { width: 328, size: 11 })}
            />
          )}
        </Part>
        {view.mayEdit && view.isWhole ? (
          <>
            <Difference view={view} />
            <AnswerAgain view={view} />
          </>
        ) : null}
        <FilterForm view={view} />
        {view.mayEdit ? (
          <p id="move-hint" className="with-script no-print mt-2 text-small text-ink-3">
            {words.moveHint}
          </p>
        ) : null}
        <WindowItems view={view} beforeLater={<FindOutTasks view={view} />} />
        <OutOfPlan view={view} />
        {view.mayEdit ? (
          <>
            <AddOwn view={view} />
            <StartForm view={view} />
            <OwnerEmails view={view} typed={outcome?.kind === "refused" ? outcome.emails : undefined} />
          </>
        ) : null}
        {view.mayOwn ? <MeasureAgain view={view} edition={takeOn?.edition ?? null} /> : null}
        <TakeOnLink takeOn={takeOn} />
      </Page>
    </CommandsProvider>
  );
}

/** Each beside the action it is about; a clash is settled on the action's own page. */
function problemsIn(outcome: ChangedPlan | undefined) {
  if (outcome?.kind === "clashes") return [{ field: outcome.item, message: words.clash }];
  if (outcome?.kind !== "refused") return [];
  const field = outcome.item ?? "main";
  return outcome.problems.map((message) => ({ field, message }));
}
