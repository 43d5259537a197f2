import type { ComponentProps } from "react";
import { words as told } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { Downloads } from "~/ui/files/downloads";
import { ReturnedNote } from "~/ui/handing-over/returned-note";
import { LinkEnds } from "~/ui/links/link-ends";
import { Page } from "~/ui/page";
import { PlanFigure } from "~/ui/plan/plan-figure";
import { PlanSections } from "~/ui/plan/plan-sections";
import { Rejected } from "~/ui/plan/rejected";
import { words as drawing } from "~/ui/plan/words";
import { PurgeNotice } from "~/ui/purge-notice";
import { StandingNote, type StandingNoteProps } from "~/ui/results/standing-note";
import { TakeOnLink, type TakeOnLinkProps } from "~/ui/taking-on/take-on-link";
import { words as adopted } from "~/ui/team-plan/words";
import type { DraftView } from "~/web/team-plan/draft-view";
import { SureBox } from "./sure";
import { words } from "./words";

export interface DraftPlanProps {
  readonly view: Omit<Extract<DraftView, { readonly kind: "drawn" }>, "report" | "standing"> & {
    readonly report: Report;
    readonly standing: StandingNoteProps["standing"] | null;
  };
  readonly deletion: ComponentProps<typeof PurgeNotice>;
  /** The last day of a link that is about to end; null where it is not. */
  readonly endsOn: string | null;
  readonly takeOn: TakeOnLinkProps["takeOn"];
  readonly returned: ComponentProps<typeof ReturnedNote>["returned"];
  readonly problems: readonly string[];
  /** Day 1 as somebody typed it, where it was refused or asked about. */
  readonly typed: { readonly start: string; readonly asks: boolean } | undefined;
}

/** The plan as the report draws it, window by window, and below it the way to keep it or to try it otherwise. */
export function DraftPlan({ view, deletion, endsOn, takeOn, returned, problems, typed }: DraftPlanProps) {
  const { report, standing, hrefs, mayEdit } = view;
  const { plan } = report;
  return (
    <Page
      title={null}
      wide
      aside={
        <a className="inline-flex min-h-6 items-center" href={hrefs.pdf}>
          {drawing.download}
        </a>
      }
    >
      <Problems problems={problems} />
      <LinkEnds on={endsOn} />
      <ReturnedNote returned={returned} />
      {standing === null ? null : <StandingNote standing={standing} />}
      <p className="eyebrow num mb-3">
        {[report.organisation ?? drawing.yourOrganisation, shownDate(report.taken)].join(" · ")}
      </p>
      <h1 tabIndex={-1} className="display">
        {told.plan.title}
      </h1>
      <p className="mt-4 text-lead text-ink-2">{plan === null ? told.plan.none : told.plan.lede}</p>
      <p className="no-print mt-4 flex max-w-none flex-wrap gap-x-6 gap-y-1">
        {mayEdit && plan !== null ? <a href="#keep">{words.keep}</a> : null}
        {plan === null ? null : <a href={`${hrefs.draft}?show=try`}>{words.tryTitle}</a>}
        <a href={hrefs.results}>{drawing.results}</a>
      </p>
      {plan === null ? null : (
        <>
          <p className="mt-4 text-ink-2">{told.plan.capacity[plan.capacity]}</p>
          <p className="num mt-1 text-ink-2">
            {words.counted(shownDate(view.counted))}
            {mayEdit && view.counted !== view.start ? ` ${words.keptOtherwise}` : ""}
          </p>
          <PlanSections
            report={report}
            plan={plan}
            mayEdit={mayEdit}
            {...(view.showsLater ? {} : { laterHref: `${hrefs.draft}?show=later#later` })}
          />
          <section className="part">
            <h2>{words.projected}</h2>
            <PlanFigure report={report} plan={plan} />
          </section>
          {mayEdit ? <Keep view={view} typed={typed} /> : null}
          <Rejected report={report} plan={plan} mayEdit={mayEdit} />
          <Downloads files={hrefs.files} choose={hrefs.choose} />
        </>
      )}
      <PurgeNotice {...deletion} />
      <TakeOnLink takeOn={takeOn} />
    </Page>
  );
}

/** What was wrong with what was sent; nothing was changed. */
export function Problems({ problems }: Pick<DraftPlanProps, "problems">) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="mb-6 border-2 border-accent px-4 py-3">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}

function Keep({ view, typed }: Pick<DraftPlanProps, "view" | "typed">) {
  return (
    <section id="keep" className="no-print part border-y border-rule-strong py-6">
      <h2>{words.keep}</h2>
      <p className="mt-2 text-ink-2">{words.keepHint}</p>
      <form method="post" className="mt-4 flex flex-wrap items-end gap-4">
        <StartFields start={typed?.start ?? view.start} asks={typed?.asks ?? false} carries={view.carries} />
        <button type="submit" name="do" value="adopt" className="button">
          {words.keep}
        </button>
        <a className="inline-flex min-h-11 items-center" href={`${view.hrefs.draft}?show=try`}>
          {words.tryTitle}
        </a>
      </form>
    </section>
  );
}

interface StartFieldsProps {
  readonly start: string;
  readonly carries: boolean;
  /** Whether day 1 was asked about. */
  readonly asks: boolean;
}

/** Day 1, and whether what is unfinished comes along. */
export function StartFields({ start, carries, asks }: StartFieldsProps) {
  return (
    <>
      <label>
        <span className="block font-semibold">{adopted.start}</span>
        <input type="date" name="start" required defaultValue={start} className="field-input max-w-52" />
      </label>
      {carries ? (
        <label className="flex min-h-11 cursor-pointer items-center gap-3">
          <input type="checkbox" name="carry" value="yes" defaultChecked className="mark mt-0" />
          {words.carry}
        </label>
      ) : null}
      {asks ? <SureBox /> : null}
    </>
  );
}
