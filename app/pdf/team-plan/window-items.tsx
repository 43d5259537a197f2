import { View } from "@react-pdf/renderer";
import type { Place } from "~/domain/planning/place";
import { shownDate } from "~/domain/shown-date";
import { decisionSaid } from "~/domain/team-plan/decision-days";
import { planPaperWords } from "~/domain/team-plan/plan-paper-words";
import { statusWords } from "~/domain/team-plan/status-words";
import type { PlanItem } from "~/domain/team-plan/team-plan";
import { movedOffWeekend, windowDates } from "~/domain/team-plan/window-dates";
import { Heading } from "../tags/heading";
import { Words } from "../words-in";
import { ItemBlock, isLong } from "./item-block";
import type { PlanBook } from "./plan-book";

/** So much of an action stands on the page it begins on, in points. */
const BEGUN = 150;

interface WindowItemsProps {
  readonly book: PlanBook;
  readonly window: Place;
  readonly items: readonly PlanItem[];
}

/** One window with its dates and its actions; the heading stays with the first. */
export function WindowItems({ book, window, items }: WindowItemsProps) {
  const [first, ...rest] = items;
  if (first === undefined) return null;
  const name = statusWords.places[window];
  const dates = windowDates(book.shown.part.start, window);
  const moved = movedOffWeekend(book.shown.part.start, window);
  const decision = decisionSaid(book.shown.part, window, book.shown.filter, shownDate);
  const heading = (
    <View wrap={false} minPresenceAhead={BEGUN} style={{ marginBottom: 4 }}>
      <View style={{ flexDirection: "row", justifyContent: "space-between", alignItems: "flex-end" }}>
        <Heading level={2} as="section" style={{ fontSize: 16 }} bookmark={name}>
          {name}
        </Heading>
        {dates === null ? null : (
          <Words as="small">{planPaperWords.dates(shownDate(dates.from), shownDate(dates.to))}</Words>
        )}
      </View>
      {moved === null ? null : (
        <Words as="small" style={{ textAlign: "right" }}>
          {planPaperWords.movedTo(shownDate(moved))}
        </Words>
      )}
    </View>
  );
  return (
    <>
      {isLong(first) ? (
        <>
          {heading}
          <ItemBlock book={book} item={first} />
        </>
      ) : (
        <View wrap={false}>
          {heading}
          <ItemBlock book={book} item={first} />
        </View>
      )}
      {rest.map((item) => (
        <ItemBlock key={item.id} book={book} item={item} />
      ))}
      {decision === null ? null : (
        <View style={{ marginTop: 8, marginBottom: 4, gap: 3 }}>
          <Words as="strong">{decision.asked}</Words>
          {decision.decided === null ? null : <Words>{decision.decided}</Words>}
        </View>
      )}
    </>
  );
}
