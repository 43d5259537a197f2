import { View } from "@react-pdf/renderer";
import { planProgress } from "~/charts/plan-progress";
import { shownDate } from "~/domain/shown-date";
import { filterSaid } from "~/domain/team-plan/filter-said";
import { planPaperWords } from "~/domain/team-plan/plan-paper-words";
import { progressRows } from "~/domain/team-plan/progress-marks";
import { progressSentences } from "~/domain/team-plan/progress-sentences";
import { statusWords } from "~/domain/team-plan/status-words";
import { windowDates } from "~/domain/team-plan/window-dates";
import { Bullets } from "../blocks";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";
import type { PlanBook } from "./plan-book";

/** The top of the first page: whose plan, from when to when, which part, and how far it is in words and one picture. */
export function PlanHead({ book: { shown, paper } }: { readonly book: PlanBook }) {
  const { organisation, part, progress } = shown;
  const rows = progressRows(progress);
  const what = filterSaid(shown);
  const until = windowDates(part.start, 3)?.to ?? part.start;
  return (
    <>
      <View wrap={false}>
        {organisation === null ? null : (
          <Words as="label" style={{ marginBottom: 4 }}>
            {organisation}
          </Words>
        )}
        <Heading level={1} as="title" bookmark={statusWords.planTitle}>
          {statusWords.planTitle}
        </Heading>
        {what === null ? null : (
          <Words as="section" style={{ marginTop: 4 }}>
            {planPaperWords.part(what)}
          </Words>
        )}
        <Words as="lede" style={{ marginTop: 6, maxWidth: 410 }}>
          {planPaperWords.lede(shownDate(part.start), shownDate(until))}
        </Words>
      </View>
      <Sect wrap={false}>
        <Heading level={2} as="section" bookmark={statusWords.stands} style={{ marginBottom: 6 }}>
          {statusWords.stands}
        </Heading>
        <Bullets items={progressSentences(progress, what === null).map(({ text }) => text)} />
        {rows.length === 0 ? null : (
          <View style={{ marginTop: 12 }}>
            <Drawing chart={planProgress(rows, { width: textWidth(paper), size: 9 })} />
          </View>
        )}
      </Sect>
    </>
  );
}
