import type { ComponentProps } from "react";
import { words as told } from "~/domain/narration/words";
import type { CustomPlan } from "~/domain/planning/custom-plan";
import { placementsOf } from "~/domain/planning/place";
import type { WhatIf as Choice, WhatIfGround } from "~/domain/planning/what-if";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { Downloads, type DownloadsProps } from "~/ui/files/downloads";
import { LinkEnds } from "~/ui/links/link-ends";
import { Page } from "~/ui/page";
import { PlanFigure } from "~/ui/plan/plan-figure";
import { PlanSections } from "~/ui/plan/plan-sections";
import { Rejected } from "~/ui/plan/rejected";
import { words as drawing } from "~/ui/plan/words";
import { PurgeNotice } from "~/ui/purge-notice";
import { StandingNote, type StandingNoteProps } from "~/ui/results/standing-note";
import { TakeOnLink, type TakeOnLinkProps } from "~/ui/taking-on/take-on-link";
import { useWhatIf } from "./use-what-if";
import { WhatIf } from "./what-if";

interface DraftPlanProps {
  readonly report: Report;
  readonly tried: CustomPlan | null;
  readonly choice: Choice | null;
  readonly ground: WhatIfGround | null;
  readonly mayEdit: boolean;
  readonly standing: StandingNoteProps["standing"] | null;
  readonly today: string;
  readonly carries: boolean;
  readonly hrefs: { readonly pdf: string; readonly results: string } & DownloadsProps;
  readonly deletion: ComponentProps<typeof PurgeNotice>;
  /** The last day of a link that is about to end; null where it is not. */
  readonly endsOn: string | null;
  readonly takeOn: TakeOnLinkProps["takeOn"];
  readonly problems: readonly string[];
}

/** The plan as the report draws it, to be tried otherwise and kept: what it would change, then window by window. */
export function DraftPlan(props: DraftPlanProps) {
  const { report, tried, choice, standing, hrefs, deletion, endsOn, takeOn, problems } = props;
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
      {problems.length === 0 ? null : (
        <div role="alert" className="mb-6 border-2 border-accent px-4 py-3">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <LinkEnds on={endsOn} />
      <PurgeNotice {...deletion} />
      {standing === null ? null : <StandingNote standing={standing} />}
      <p className="no-print mb-4 text-small">
        <a className="inline-flex min-h-6 items-center" href={hrefs.results}>
          {drawing.results}
        </a>
      </p>
      <p className="eyebrow num mb-3">
        {[report.organisation ?? drawing.yourOrganisation, shownDate(report.taken)].join(" · ")}
      </p>
      <h1 tabIndex={-1} className="display">
        {told.plan.title}
      </h1>
      <p className="mt-4 text-lead text-ink-2">{report.plan === null ? told.plan.none : told.plan.lede}</p>
      {tried === null || choice === null ? null : <Tried {...props} tried={tried} choice={choice} />}
      <TakeOnLink takeOn={takeOn} />
    </Page>
  );
}

function Tried({
  report,
  tried: worked,
  choice: first,
  ground,
  mayEdit,
  today,
  carries,
  hrefs,
}: DraftPlanProps & { tried: CustomPlan; choice: Choice }) {
  const whatIf = useWhatIf({ ground, choice: first, tried: worked });
  const { tried } = whatIf;
  return (
    <>
      <PlanFigure report={report} plan={tried} />
      <p className="mt-3 text-ink-2">{told.plan.capacity[tried.capacity]}</p>
      {ground === null ? null : (
        <WhatIf
          report={report}
          actions={offered(report, first)}
          first={first.placements}
          whatIf={whatIf}
          names={namesIn(ground)}
          today={today}
          carries={carries}
        />
      )}
      <PlanSections report={report} plan={tried} mayEdit={mayEdit} />
      <Rejected report={report} plan={tried} mayEdit={mayEdit} />
      <Downloads files={hrefs.files} choose={hrefs.choose} />
    </>
  );
}

/** What may be placed: all the report placed, and all that is placed now. */
const offered = ({ plan }: Report, { placements }: Choice): readonly string[] => [
  ...new Set([...Object.keys(plan === null ? {} : placementsOf(plan)), ...Object.keys(placements)]),
];

const namesIn = ({ instrument: { questions, pitfalls } }: WhatIfGround) =>
  Object.fromEntries([
    ...questions.map(({ id, name }) => [id, name] as const),
    ...pitfalls.map(({ id, title }) => [id, title] as const),
  ]);
