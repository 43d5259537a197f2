import { View } from "@react-pdf/renderer";
import { questionName } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import { planWorkDay } from "~/domain/narration/shown-day";
import { words } from "~/domain/narration/words";
import type { Plan } from "~/domain/report-types";
import { Beside, Bullets } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Words } from "../words-in";

const SHOWN = 5;

/** The gravest unknowns as the plan's first week; five at most, the rest by reference. */
export function FindOutFirst({ book: { report }, plan }: { readonly book: Book; readonly plan: Plan }) {
  if (plan.findOut.length === 0) return null;
  const more = plan.findOut.length - SHOWN;
  return (
    <Beside
      is="section"
      rule="ink"
      side={
        <View>
          <Heading level={2} bookmark={words.plan.findOut}>
            {words.plan.findOut}
          </Heading>
          <Words as="small" style={{ marginTop: 2 }}>
            {words.plan.findOutWhen(planWorkDay(report, 7))}
          </Words>
        </View>
      }
    >
      <Words as="quiet" style={{ marginBottom: 5 }}>
        {report.adopted === null ? words.plan.findOutText : words.plan.adopted.findOutText}
      </Words>
      <Bullets
        numbered
        items={plan.findOut
          .slice(0, SHOWN)
          .map((id) => `${questionName(report, id)}. ${report.questionsById[id]?.question.findOut ?? ""}`)}
      />
      {more > 0 ? (
        <Words as="small" style={{ marginTop: 5 }}>
          {`${words.plan.andMore(more)}. ${paperWords.plan.moreUnder}`}
        </Words>
      ) : null}
    </Beside>
  );
}
