import { View } from "@react-pdf/renderer";
import { ownerName, questionName, roleNames } from "~/domain/narration/naming";
import { shownDay } from "~/domain/narration/shown-day";
import { words } from "~/domain/narration/words";
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
      words.firstWeek.people,
      actions.map((action) => words.firstWeek.nameOwner(ownerName(report, action.owner), action.title)),
    ],
    [words.firstWeek.begin, actions.flatMap(({ steps }) => steps.slice(0, 1))],
    [words.firstWeek.ask, plan.findOut.slice(0, ASKED).map(task)],
    [words.firstWeek.say, [words.firstWeek.sayText, words.firstWeek.sayNotice]],
    [words.firstWeek.book, [words.firstWeek.bookText(shownDay(report.taken, 30))]],
  ];
  return (
    <PartPage book={book} name={words.firstWeek.name}>
      <PartTitle
        title={`${words.firstWeek.title}, to ${shownDay(report.taken, 7)}`}
        lede={words.firstWeek.lede}
        bookmark={words.firstWeek.title}
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
    const who = finding.answer?.ask ?? roleNames(report, finding.question.bestKnownBy);
    return `${questionName(report, id)}. ${finding.question.findOut} (${words.unknown.ask(who)})`;
  }
}
