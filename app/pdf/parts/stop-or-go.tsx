import { View } from "@react-pdf/renderer";
import { decidedLine } from "~/domain/narration/decided-line";
import { paperWords } from "~/domain/narration/paper-words";
import { notDueLine, projectedLine, windowSigns } from "~/domain/narration/planned-lines";
import { planWorkDay } from "~/domain/narration/shown-day";
import { words } from "~/domain/narration/words";
import type { PlanWindow } from "~/domain/report-types";
import { Marked } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { TickList } from "../tick-list";
import { Words } from "../words-in";

/** What the sponsor decides at a window's end: the signs to look for, and what practice would look like if they are seen. */
export function StopOrGo({ book, window }: { readonly book: Book; readonly window: PlanWindow }) {
  const { report } = book;
  const decided = decidedLine(report, window.to);
  const signs = windowSigns(report, window);
  const notDue = notDueLine(report, window);
  const projection = projectedLine(report, window.projected);
  return (
    <Marked colour="ink">
      <Heading level={3}>{`${paperWords.plan.stopGo(window.to)}, ${planWorkDay(report, window.to)}`}</Heading>
      <Words style={{ marginTop: 2 }}>{words.plan.stopGo[window.to]}</Words>
      {decided === null ? null : (
        <Words as="strong" style={{ marginTop: 3 }}>
          {decided}
        </Words>
      )}
      {signs.length === 0 ? null : (
        <View style={{ marginTop: 5 }}>
          <TickList items={signs} />
        </View>
      )}
      {notDue === "" ? null : (
        <Words as="small" style={{ marginTop: 4 }}>
          {notDue}
        </Words>
      )}
      {projection === null ? null : (
        <Words as="small" style={{ marginTop: 4 }}>{`${projection} ${words.plan.forecast}`}</Words>
      )}
    </Marked>
  );
}
