import { type ComponentProps, useMemo } from "react";
import { planProgress } from "~/charts/plan-progress";
import { ErrorSummary } from "~/ui/error-summary";
import { Figure } from "~/ui/figure/figure";
import { ReturnedNote } from "~/ui/handing-over/returned-note";
import { LinkEnds } from "~/ui/links/link-ends";
import { Page } from "~/ui/page";
import { Part } from "~/ui/part";
import { PurgeNotice } from "~/ui/purge-notice";
import { ConnectionNote } from "~/ui/sending/connection-note";
import { TakeOnLink, type TakeOnLinkProps } from "~/ui/taking-on/take-on-link";
import { fieldSaid } from "~/ui/team-plan/field-said";
import { fieldWords } from "~/ui/team-plan/field-words";
import { FirstProposedLink } from "~/ui/team-plan/first-proposed-link";
import { shownDay, shownMinute } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { ActionList } from "./action-list";
import { AddOwn } from "./add-own";
import { AnswerAgain } from "./answer-again";
import { Difference } from "./difference";
import { FilterForm } from "./filter-form";
import { FindOutTasks } from "./find-out-tasks";
import { HandOver } from "./hand-over";
import { MeasureAgain } from "./measure-again";
import { NameForm } from "./name-form";
import { OutOfPlan } from "./out-of-plan";
import { OwnerEmails } from "./owner-emails";
import { PlanLinks } from "./plan-links";
import { leftIn, leftSaid } from "./saved";
import { StartForm } from "./start-form";
import { CommandsProvider, type Outcome, usePlanCommands } from "./use-commands";
import { ZoneForm } from "./zone-form";

interface AdoptedPlanProps {
  readonly view: TeamPlanView;
  readonly outcome: Outcome | undefined;
  readonly deletion: ComponentProps<typeof PurgeNotice>;
  /** The last day of a link that is about to end; null where it is not. */
  readonly endsOn: string | null;
  readonly takeOn: TakeOnLinkProps["takeOn"];
  readonly returned: ComponentProps<typeof ReturnedNote>["returned"];
}

/** The adopted plan as a team works on it: its actions first, a line each; then where it stands, what later answers propose, and what may be done next. */
export function AdoptedPlan({ view, outcome: posted, deletion, endsOn, takeOn, returned }: AdoptedPlanProps) {
  const { commands, outcome, said, waitsToSend } = usePlanCommands(view, posted);
  const role = view.roles.find(({ id }) => id === view.role)?.name;
  const left = leftIn(view, commands.saved);
  const problems = useMemo(() => problemsIn(outcome, view.roles), [outcome, view.roles]);
  return (
    <CommandsProvider value={commands}>
      <Page title={null} wide aside={<span className="num">{words.changed(shownMinute(view.updatedAt))}</span>}>
        <ConnectionNote waitsToSend={waitsToSend} />
        <ErrorSummary title={words.problem} problems={problems} />
        <p role="status" className="sr-only">
          {said || (left === null ? "" : leftSaid(left.stands, view.filter))}
        </p>
        {view.organisation === null ? null : <p className="eyebrow mb-3">{view.organisation}</p>}
        <h1 tabIndex={-1} className="display">
          {view.person !== null
            ? words.personTitle(view.person)
            : role === undefined
              ? words.title
              : words.teamTitle(role)}
        </h1>
        <p className="mt-3 text-ink-2">
          {view.person !== null
            ? words.personLede(view.mayReport)
            : role !== undefined
              ? view.mayReport
                ? words.teamReports
                : words.teamLede
              : view.mayEdit
                ? words.lede
                : words.looksLede}
        </p>
        <p className="num mt-2">{words.from(shownDay(view.start), shownDay(view.measureAgainOn))}</p>
        <PlanLinks view={view} />
        <LinkEnds on={endsOn} />
        <ReturnedNote returned={returned} />
        <FilterForm view={view} />
        <datalist id="people">
          {view.people.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <ActionList view={view} findOut={<FindOutTasks view={view} />} />
        {view.mayEdit ? (
          <p id="move-hint" className="with-script fine-pointer no-print mt-2 text-small text-ink-3">
            {words.moveHint}
          </p>
        ) : null}
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
        <OutOfPlan view={view} />
        {view.seesResults ? <FirstProposedLink href={view.hrefs.proposed} /> : null}
        {view.mayEdit ? (
          <>
            <AddOwn view={view} />
            <HandOver view={view} />
            <StartForm view={view} />
            <ZoneForm view={view} />
            <OwnerEmails view={view} typed={outcome?.kind === "refused" ? outcome.emails : undefined} />
          </>
        ) : null}
        {view.mayReport ? <NameForm view={view} /> : null}
        {view.mayOwn ? <MeasureAgain view={view} edition={takeOn?.edition ?? null} /> : null}
        <PurgeNotice {...deletion} />
        <TakeOnLink takeOn={takeOn} />
      </Page>
    </CommandsProvider>
  );
}

/** Each beside the action it is about; of a clash, what stands now and what was wanted. */
function problemsIn(outcome: Outcome | undefined, roles: TeamPlanView["roles"]) {
  if (outcome?.kind === "clashes")
    return outcome.clashes.map(({ field, theirs, yours }) => ({
      field: outcome.item,
      message: words.clash(fieldWords.names[field], fieldSaid(field, theirs, roles), fieldSaid(field, yours, roles)),
    }));
  if (outcome?.kind !== "refused") return [];
  const field = outcome.item ?? "main";
  return outcome.problems.map((message) => ({ field, message }));
}
