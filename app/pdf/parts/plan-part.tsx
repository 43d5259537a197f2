import { View } from "@react-pdf/renderer";
import { planTimeline } from "~/charts/plan-timeline";
import type { Plan } from "~/domain/report";
import { Beside, Bullets, Marked, PartTitle, SectionTitle } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { questionName } from "../naming";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { shownDay } from "../shown-day";
import { words } from "../words";
import { Words } from "../words-in";
import { PlanWindowPart } from "./plan-window-part";

const FIND_OUT_SHOWN = 5;

/** The plan: what the projection says, what to find out first, then window by window. */
export function PlanPart({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const { plan, overall, instrument } = report;
  if (plan === null)
    return (
      <PartPage book={book} name={words.plan.name}>
        <PartTitle title={words.plan.title} lede={words.plan.none} />
      </PartPage>
    );
  return (
    <PartPage book={book} name={words.plan.name}>
      <PartTitle title={words.plan.title} lede={words.plan.lede} />
      {overall.score === null ? null : (
        <Drawing chart={planTimeline({ overall, plan, instrument }, { width: textWidth(paper), height: 200 })} />
      )}
      <Words
        as="small"
        style={{ marginTop: 4 }}
      >{`${words.plan.capacity[plan.capacity]} ${words.plan.forecast}`}</Words>
      <FindOut book={book} plan={plan} />
      <Unplaced book={book} plan={plan} />
      {plan.windows.map((window) => (
        <PlanWindowPart key={window.from} book={book} window={window} />
      ))}
      {plan.rejected.length === 0 ? null : (
        <View>
          <SectionTitle>{words.plan.rejected}</SectionTitle>
          <Bullets items={plan.rejected.map(({ id, reason }) => `${report.actionsById[id]?.title ?? id}: ${reason}`)} />
        </View>
      )}
    </PartPage>
  );
}

function FindOut({ book: { report }, plan }: { readonly book: Book; readonly plan: Plan }) {
  if (plan.findOut.length === 0) return null;
  const more = plan.findOut.length - FIND_OUT_SHOWN;
  return (
    <View>
      <SectionTitle bookmark={words.plan.findOut}>{words.plan.findOut}</SectionTitle>
      <Beside
        whole={false}
        rule="ink"
        side={
          <View>
            <Words as="small">{words.plan.findOutWhen(shownDay(report.taken, 7))}</Words>
          </View>
        }
      >
        <Words as="quiet" style={{ marginBottom: 5 }}>
          {words.plan.findOutText}
        </Words>
        <Bullets
          numbered
          items={plan.findOut
            .slice(0, FIND_OUT_SHOWN)
            .map((id) => `${questionName(report, id)}. ${report.questionsById[id]?.question.findOut ?? ""}`)}
        />
        {more > 0 ? (
          <Words as="small" style={{ marginTop: 5 }}>
            {words.plan.andMore(more)}
          </Words>
        ) : null}
      </Beside>
    </View>
  );
}

function Unplaced({ book: { report }, plan }: { readonly book: Book; readonly plan: Plan }) {
  if (plan.unplaced.length === 0) return null;
  return (
    <Marked>
      <Words as="heading" style={{ marginBottom: 3 }}>
        {words.plan.unplaced}
      </Words>
      {plan.unplaced.map(({ question, why }) => (
        <Words key={question}>
          <Words as="strong">{`${questionName(report, question)}. `}</Words>
          {why}
        </Words>
      ))}
    </Marked>
  );
}
