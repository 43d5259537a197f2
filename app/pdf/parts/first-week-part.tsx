import { View } from "@react-pdf/renderer";
import { firstWeek } from "~/domain/narration/first-week";
import { paperWords } from "~/domain/narration/paper-words";
import { planDay } from "~/domain/narration/shown-day";
import type { Plan } from "~/domain/report-types";
import { Beside, PartTitle } from "../blocks";
import type { Book } from "../book";
import { PartPage } from "../part-page";
import { Heading } from "../tags/heading";
import { TickList } from "../tick-list";

/** What can be ticked off by the seventh day: owners named, first steps begun, unknowns asked, the fall announced, the decision booked. */
export function FirstWeekPart({ book, plan }: { readonly book: Book; readonly plan: Plan }) {
  const { report } = book;
  return (
    <PartPage book={book} name={paperWords.firstWeek.name}>
      <PartTitle
        title={paperWords.firstWeek.to(planDay(report, 7))}
        lede={paperWords.firstWeek.lede}
        bookmark={paperWords.firstWeek.title}
        anchor="first-week"
      />
      <View>
        {firstWeek(report, plan).map(({ name, items }) => (
          <Beside key={name} is="section" rule="ink" side={<Heading level={2}>{name}</Heading>}>
            <TickList items={items} />
          </Beside>
        ))}
      </View>
    </PartPage>
  );
}
