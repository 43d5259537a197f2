import { View } from "@react-pdf/renderer";
import { levelName } from "~/domain/narration/naming";
import { shownDay } from "~/domain/narration/shown-day";
import { words } from "~/domain/narration/words";
import type { PlanWindow } from "~/domain/report-types";
import { shownRange, shownScore } from "~/domain/shown-score";
import { Marked } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { TickList } from "../tick-list";
import { Words } from "../words-in";

/** What the sponsor decides at a window's end: the signs to look for, and what practice would look like if they are seen. */
export function StopOrGo({ book, window }: { readonly book: Book; readonly window: PlanWindow }) {
  const { report } = book;
  const signs = window.actions.flatMap(({ id }) => report.actionsById[id]?.leadingSign ?? []);
  const projection = projectionText(book, window);
  return (
    <Marked colour="ink">
      <Heading level={3}>{`${words.plan.stopGo(window.to)}, ${shownDay(report.taken, window.to)}`}</Heading>
      <Words style={{ marginTop: 2 }}>{words.plan.stopGoText[window.to]}</Words>
      {signs.length === 0 ? null : (
        <View style={{ marginTop: 5 }}>
          <TickList items={signs} />
        </View>
      )}
      {projection === null ? null : (
        <Words
          as="small"
          style={{ marginTop: 4 }}
        >{`${words.plan.projected}: ${projection} ${words.plan.forecast}`}</Words>
      )}
    </Marked>
  );
}

function projectionText({ report }: Book, { projected }: PlanWindow): string | null {
  const score = shownScore(projected);
  const { low, high } = shownRange(projected);
  if (score === null || low === null || high === null) return null;
  const name = levelName(report, projected.level);
  const level =
    projected.level === null || name === null ? words.plan.noLevel : words.plan.level(projected.level, name);
  const held = projected.heldBy.length === 0 ? "" : ` ${words.plan.stillHeld(projected.heldBy.length)}`;
  return `${words.plan.projection(String(score), String(low), String(high))}, ${level}.${held}`;
}
