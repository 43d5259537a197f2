import { View } from "@react-pdf/renderer";
import { planTimeline } from "~/charts/plan-timeline";
import { paperWords } from "~/domain/narration/paper-words";
import { planOrigin } from "~/domain/narration/planned-lines";
import { words } from "~/domain/narration/words";
import { Bullets, PartTitle, Section } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { Words } from "../words-in";
import { FindOutFirst } from "./find-out-first";
import { PlanWindowSections } from "./plan-window-sections";
import { Unanswered } from "./unanswered";
import { Unplaced } from "./unplaced";

/** The plan: what the projection says, what to find out first, then window by window, and what the reader left out. */
export function PlanPart({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const { plan, overall, instrument } = report;
  if (plan === null)
    return (
      <PartPage book={book} name={paperWords.plan.name}>
        <PartTitle title={words.plan.title} lede={words.plan.none} bookmark={paperWords.plan.name} anchor="plan" />
      </PartPage>
    );
  return (
    <PartPage book={book} name={paperWords.plan.name}>
      <PartTitle title={words.plan.title} lede={words.plan.lede} bookmark={paperWords.plan.name} anchor="plan" />
      <View wrap={false}>
        {overall.score === null ? null : (
          <Drawing chart={planTimeline({ overall, plan, instrument }, { width: textWidth(paper), height: 138 })} />
        )}
        <Words as="small" style={{ marginTop: 4 }}>
          {[planOrigin(report, plan), overall.score === null ? "" : words.plan.forecast].join(" ").trim()}
        </Words>
      </View>
      <FindOutFirst book={book} plan={plan} />
      <Unplaced book={book} plan={plan} />
      <Unanswered book={book} />
      {plan.windows.map((window) => (
        <PlanWindowSections key={window.from} book={book} window={window} />
      ))}
      {plan.rejected.length === 0 ? null : (
        <Section title={report.adopted === null ? words.plan.rejected : words.plan.adopted.rejected}>
          <Bullets
            items={plan.rejected.map(({ id, reason }) =>
              [report.actionsById[id]?.title ?? id, reason].filter(Boolean).join(": "),
            )}
          />
        </Section>
      )}
    </PartPage>
  );
}
