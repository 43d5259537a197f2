import { View } from "@react-pdf/renderer";
import type { PlanWindow } from "~/domain/report";
import { shownRange, shownScore } from "~/domain/shown-score";
import { Marked } from "../blocks";
import type { Book } from "../book";
import { levelName } from "../naming";
import { shownDay } from "../shown-day";
import { TickList } from "../tick-list";
import { words } from "../words";
import { Words } from "../words-in";
import { ActionBlock } from "./action-block";

/** One window: its dates, its actions, what practice would look like after it, and the decision at its end. */
export function PlanWindowPart({ book, window }: { readonly book: Book; readonly window: PlanWindow }) {
  const { report } = book;
  const [first, ...rest] = window.actions;
  const title = words.plan.window(window.from, window.to);
  return (
    <View>
      <View wrap={false} style={{ marginTop: 22 }}>
        <View
          style={{ flexDirection: "row", justifyContent: "space-between", alignItems: "flex-end", marginBottom: 5 }}
        >
          <Words as="section" bookmark={title}>
            {title}
          </Words>
          <Words as="small">
            {words.plan.dates(shownDay(report.taken, window.from), shownDay(report.taken, window.to))}
          </Words>
        </View>
        {first === undefined ? (
          <Words as="quiet">{words.plan.empty}</Words>
        ) : (
          <ActionBlock book={book} planned={first} />
        )}
      </View>
      {rest.map((planned) => (
        <ActionBlock key={planned.id} book={book} planned={planned} />
      ))}
      <StopGo book={book} window={window} />
    </View>
  );
}

function StopGo({ book, window }: { readonly book: Book; readonly window: PlanWindow }) {
  const { report } = book;
  const signs = window.actions.flatMap(({ id }) => report.actionsById[id]?.leadingSign ?? []);
  const projection = projectionText(book, window);
  return (
    <Marked colour="ink">
      <Words as="heading">{`${words.plan.stopGo(window.to)}, ${shownDay(report.taken, window.to)}`}</Words>
      <Words style={{ marginTop: 2 }}>{words.plan.stopGoText[window.to]}</Words>
      {signs.length === 0 ? null : (
        <View style={{ marginTop: 5 }}>
          <TickList items={signs} />
        </View>
      )}
      {projection === null ? null : (
        <Words
          as="small"
          style={{ marginTop: 5 }}
        >{`${words.plan.projected}: ${projection}. ${words.plan.forecast}`}</Words>
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
  return `${words.plan.projection(String(score), String(low), String(high))}, ${level}.${held}`.replace(/\.$/, "");
}
