import { View } from "@react-pdf/renderer";
import { planDay } from "~/domain/narration/shown-day";
import { words } from "~/domain/narration/words";
import type { PlanWindow } from "~/domain/report-types";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Words } from "../words-in";
import { ActionBlock } from "./action-block";
import { StopOrGo } from "./stop-or-go";

/** One window: its dates, its actions, and the decision at its end. The heading stays with the first action. */
export function PlanWindowSections({ book, window }: { readonly book: Book; readonly window: PlanWindow }) {
  const { report } = book;
  const [first, ...rest] = window.actions;
  const title = words.plan.window(window.from, window.to);
  return (
    <>
      <View wrap={false}>
        <View
          style={{ flexDirection: "row", justifyContent: "space-between", alignItems: "flex-end", marginBottom: 4 }}
        >
          <Heading level={2} as="section" style={{ fontSize: 16 }} bookmark={title}>
            {title}
          </Heading>
          <Words as="small">{words.plan.dates(planDay(report, window.from), planDay(report, window.to))}</Words>
        </View>
        {first === undefined ? (
          <Words as="quiet">{report.adopted === null ? words.plan.empty : words.plan.adopted.empty}</Words>
        ) : (
          <ActionBlock book={book} planned={first} />
        )}
      </View>
      {rest.map((planned) => (
        <ActionBlock key={planned.id} book={book} planned={planned} />
      ))}
      <StopOrGo book={book} window={window} />
    </>
  );
}
