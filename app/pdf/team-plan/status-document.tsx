import { View } from "@react-pdf/renderer";
import { planProgress } from "~/charts/plan-progress";
import { paperWords } from "~/domain/narration/paper-words";
import { shownDate } from "~/domain/shown-date";
import { filterSaid } from "~/domain/team-plan/filter-said";
import { planPaperWords } from "~/domain/team-plan/plan-paper-words";
import type { PlanPart } from "~/domain/team-plan/plan-part";
import { progressRows } from "~/domain/team-plan/progress-marks";
import { progressSentences } from "~/domain/team-plan/progress-sentences";
import { type StatusListName, statusFacts } from "~/domain/team-plan/status-facts";
import { statusWords as words } from "~/domain/team-plan/status-words";
import { type StatusItem, weekStatus } from "~/domain/team-plan/week-status";
import { useAccent } from "../accent";
import { Beside, Bullets } from "../blocks";
import { DatedDocument } from "../dated-document";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { Heading } from "../tags/heading";
import { List, ListItem } from "../tags/list";
import { Words } from "../words-in";
import type { PlanBook } from "./plan-book";
import { PlanPage } from "./plan-page";

/** The paper for a weekly meeting: where the plan stands in words and one picture, then list by list what needs somebody. */
export function StatusDocument({ book }: { readonly book: PlanBook }) {
  const { shown, paper } = book;
  const { organisation, progress } = shown;
  const status = weekStatus(shown.part, progress);
  const rows = progressRows(progress);
  return (
    <DatedDocument
      title={[words.title, organisation ?? filterSaid(shown) ?? paperWords.unnamed].join(": ")}
      subject={planPaperWords.subject}
      day={progress.today}
    >
      <PlanPage book={book} name={words.title}>
        <View wrap={false}>
          <Words as="label" style={{ marginBottom: 4 }}>
            {[organisation, filterSaid(shown)].filter(Boolean).join(" · ") || paperWords.unnamed}
          </Words>
          <Heading level={1} as="title" bookmark={words.title}>
            {words.title}
          </Heading>
          <Words as="lede" style={{ marginTop: 4 }}>
            {words.week(shownDate(status.since), shownDate(status.today))}
          </Words>
        </View>
        <Bullets items={progressSentences(progress, filterSaid(shown) === null).map(({ text }) => text)} />
        {rows.length === 0 ? null : <Drawing chart={planProgress(rows, { width: textWidth(paper), size: 9 })} />}
        <View>
          {(Object.keys(words.lists) as StatusListName[]).map((list) => (
            <Lines key={list} list={list} lines={status[list]} shown={shown} />
          ))}
        </View>
      </PlanPage>
    </DatedDocument>
  );
}

interface LinesProps {
  readonly list: StatusListName;
  readonly lines: readonly StatusItem[];
  readonly shown: PlanPart;
}

function Lines({ list, lines, shown }: LinesProps) {
  const accent = useAccent();
  const isUrgent = list === "overdue" && lines.length > 0;
  return (
    <Beside
      is="section"
      whole={lines.length < MOST_HELD}
      side={
        <Heading level={2} {...(isUrgent ? { style: { color: accent } } : {})}>
          {words.lists[list]}
        </Heading>
      }
    >
      {lines.length === 0 ? (
        <Words as="quiet">{words.none}</Words>
      ) : (
        <List style={{ gap: 3 }}>
          {lines.map((line) => (
            <ListItem key={line.item.id} whole wrap={false}>
              <Words as="strong">{line.item.title}</Words>
              <Words as="small">{statusFacts(shown, list, line, shownDate).join(" · ")}</Words>
            </ListItem>
          ))}
        </List>
      )}
    </Beside>
  );
}

/** Lines a list may have and still be kept on one page. */
const MOST_HELD = 15;
