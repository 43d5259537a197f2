import { View } from "@react-pdf/renderer";
import { planProgress } from "~/charts/plan-progress";
import { paperWords } from "~/domain/narration/paper-words";
import { filterSaid } from "~/domain/team-plan/filter-said";
import { planPaperWords } from "~/domain/team-plan/plan-paper-words";
import { progressRows } from "~/domain/team-plan/progress-marks";
import { type StatusLine, type StatusSection, statusSaid } from "~/domain/team-plan/status-said";
import { statusWords as words } from "~/domain/team-plan/status-words";
import { useAccent } from "../accent";
import { Beside } from "../blocks";
import { DatedDocument } from "../dated-document";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { Heading } from "../tags/heading";
import { List, ListItem } from "../tags/list";
import { Words } from "../words-in";
import type { PlanBook } from "./plan-book";
import { PlanPage } from "./plan-page";

/** The paper for a sponsor and a weekly meeting, one page: how the plan stands and why, what is decided by when, what is in the way and what worked. */
export function StatusDocument({ book }: { readonly book: PlanBook }) {
  const { shown, paper } = book;
  const { organisation, progress } = shown;
  const accent = useAccent();
  const said = statusSaid(shown);
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
            {[organisation, filterSaid(shown), words.title].filter(Boolean).join(" · ")}
          </Words>
          <Heading level={1} as="title" bookmark={words.title} {...(said.isBehind ? { style: { color: accent } } : {})}>
            {said.verdict}
          </Heading>
          <Words as="lede" style={{ marginTop: 4 }}>
            {said.why}
          </Words>
          <Words as="small" style={{ marginTop: 4, marginBottom: 10 }}>
            {`${said.day} · ${said.week}`}
          </Words>
        </View>
        {said.decision === null ? null : (
          <Beside is="section" whole side={<Heading level={2}>{words.decision}</Heading>}>
            <Words as="strong">{said.decision.by}</Words>
            <Words>{said.decision.ask}</Words>
            {said.decision.signs === "" ? null : <Words as="small">{said.decision.signs}</Words>}
          </Beside>
        )}
        <View>
          {said.sections.map((section) => (
            <Lines key={section.name} section={section} />
          ))}
        </View>
        <Words as="small" style={{ marginTop: 10 }}>
          {said.counts.join(" ")}
        </Words>
        {rows.length === 0 ? null : <Drawing chart={planProgress(rows, { width: textWidth(paper), size: 9 })} />}
      </PlanPage>
    </DatedDocument>
  );
}

const Lines = ({ section: { title, lines, more, none } }: { readonly section: StatusSection }) => (
  <Beside is="section" whole side={<Heading level={2}>{title}</Heading>}>
    {lines.length === 0 ? (
      <Words as="quiet">{none}</Words>
    ) : (
      <List style={{ gap: 3 }}>
        {lines.map((line) => (
          <ListItem key={`${line.title} ${line.text}`} whole wrap={false}>
            <Line line={line} />
          </ListItem>
        ))}
      </List>
    )}
    {more === null ? null : <Words as="small">{more}</Words>}
  </Beside>
);

const Line = ({ line: { title, text } }: { readonly line: StatusLine }) => (
  <>
    {title === null ? null : <Words as="strong">{title}</Words>}
    <Words as="small">{text}</Words>
  </>
);
