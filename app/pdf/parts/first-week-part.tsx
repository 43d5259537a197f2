import { View } from "@react-pdf/renderer";
import { askLine } from "~/domain/narration/ask-line";
import { ownerName, questionName } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import { shownDay } from "~/domain/narration/shown-day";
import type { Plan } from "~/domain/report-types";
import { Beside, PartTitle } from "../blocks";
import type { Book } from "../book";
import { PartPage } from "../part-page";
import { Heading } from "../tags/heading";
import { TickList } from "../tick-list";

const ASKED = 5;

/** What can be ticked off by the seventh day: owners named, first steps begun, unknowns asked, the fall announced, the decision booked. */
export function FirstWeekPart({ book, plan }: { readonly book: Book; readonly plan: Plan }) {
  const { report } = book;
  const actions = (plan.windows[0]?.actions ?? []).flatMap(({ id }) => report.actionsById[id] ?? []);
  const groups: [string, string[]][] = [
    [
      paperWords.firstWeek.people,
      actions.map((action) => paperWords.firstWeek.nameOwner(ownerName(report, action.owner), action.title)),
    ],
    [paperWords.firstWeek.begin, actions.flatMap(({ steps }) => steps.slice(0, 1))],
    [paperWords.firstWeek.ask, plan.findOut.slice(0, ASKED).map(task)],
    [paperWords.firstWeek.say, [paperWords.firstWeek.sayText, paperWords.firstWeek.sayNotice]],
    [paperWords.firstWeek.book, [paperWords.firstWeek.bookText(shownDay(report.taken, 30))]],
  ];
  return (
    <PartPage book={book} name={paperWords.firstWeek.name}>
      <PartTitle
        title={paperWords.firstWeek.to(shownDay(report.taken, 7))}
        lede={paperWords.firstWeek.lede}
        bookmark={paperWords.firstWeek.title}
        anchor="first-week"
      />
      <View>
        {groups
          .filter(([, items]) => items.length > 0)
          .map(([name, items]) => (
            <Beside key={name} is="section" rule="ink" side={<Heading level={2}>{name}</Heading>}>
              <TickList items={items} />
            </Beside>
          ))}
      </View>
    </PartPage>
  );

  function task(id: string) {
    const finding = report.questionsById[id];
    if (finding === undefined) return id;
    return `${questionName(report, id)}. ${finding.question.findOut} (${askLine(report, finding)})`;
  }
}
