import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { profileBars } from "~/charts/profile-bars";
import { answerSaid } from "~/domain/narration/answer-lines";
import { paperWords } from "~/domain/narration/paper-words";
import { plannedForLines } from "~/domain/narration/planned-for-lines";
import { heldLines } from "~/domain/narration/standing-lines";
import { stepUp } from "~/domain/narration/step-up";
import type { PitfallFinding, QuestionFinding } from "~/domain/report-types";
import { useAccent } from "../accent";
import { Beside, Bullets, Section } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { Heading } from "../tags/heading";
import { List } from "../tags/list";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";

interface PitfallPartProps {
  readonly book: Book;
  readonly finding: PitfallFinding;
  /** Where links to these pages lead, on the first of them. */
  readonly anchor?: string;
}

/** One pitfall that matters here: what it does, what was answered with one step up, what the plan does about it, what to discuss. */
export function PitfallPart({ book, finding, anchor }: PitfallPartProps) {
  const { report, paper, references } = book;
  const accent = useAccent();
  const { pitfall, standing, answers } = finding;
  const counted = answers.filter(({ counted }) => counted);
  const marks = references.marks(counted.flatMap(({ question }) => question.sources));
  const discuss = counted.map(({ question }) => question.discuss).slice(0, 2);
  const domain = report.instrument.domains.find(({ id }) => id === pitfall.domain)?.title ?? pitfall.domain;
  return (
    <PartPage book={book} name={paperWords.pitfall.name}>
      <View wrap={false} {...(anchor === undefined ? {} : { id: anchor })}>
        <Words as="label">{domain}</Words>
        <Heading level={1} as="part" bookmark={pitfall.title}>
          {pitfall.title}
        </Heading>
        <Words as="lede" style={{ marginTop: 5, marginBottom: 14, maxWidth: 400 }}>
          {pitfall.question}
        </Words>
        <Drawing chart={profileBars({ profile: [finding] }, { width: textWidth(paper), names: 0 })} />
        {heldLines(report, standing).map((line) => (
          <Words key={line} as="small" style={{ marginTop: 3, color: accent }}>
            {line}
          </Words>
        ))}
      </View>
      <View wrap={false} style={{ flexDirection: "row", gap: 18 }}>
        {[
          { title: paperWords.pitfall.what, text: pitfall.summary },
          { title: paperWords.pitfall.customers, text: pitfall.whatItDoesToCustomers },
          { title: paperWords.pitfall.staff, text: pitfall.whatItDoesToStaff },
        ].map(({ title, text }) => (
          <Sect key={title} style={{ flex: 1 }}>
            <Heading level={2}>{title}</Heading>
            <Words as="quiet">{text}</Words>
          </Sect>
        ))}
      </View>
      <Section title={paperWords.pitfall.answers}>
        <List>
          {counted.map((answer) => (
            <Step key={answer.question.id} finding={answer} step={stepUp(answer, report)} />
          ))}
        </List>
        <View
          wrap={false}
          style={{ flexDirection: "row", gap: 18, borderTopWidth: 0.75, borderTopColor: palette.ink, paddingTop: 8 }}
        >
          <Sect style={{ flex: 1 }}>
            <Heading level={3}>{paperWords.pitfall.inPlan}</Heading>
            <InPlan book={book} pitfall={pitfall.id} />
          </Sect>
          {discuss.length === 0 ? null : (
            <Sect style={{ flex: 1 }}>
              <Heading level={3}>{paperWords.pitfall.discuss}</Heading>
              <Bullets items={discuss} />
            </Sect>
          )}
        </View>
        {marks === "" ? null : (
          <Words as="label" style={{ marginTop: 6 }}>
            {paperWords.pitfall.sources(marks)}
          </Words>
        )}
      </Section>
    </PartPage>
  );
}

function Step({ finding, step }: { readonly finding: QuestionFinding; readonly step: string }) {
  const { question } = finding;
  const accent = useAccent();
  return (
    <Beside
      tight
      side={
        <View>
          <Words as="strong">{question.name}</Words>
          {question.critical ? (
            <Words as="small" style={{ color: accent }}>
              {paperWords.unknown.critical}
            </Words>
          ) : null}
        </View>
      }
    >
      <Words>{answerSaid(finding)}</Words>
      <Words as="quiet" style={{ marginTop: 2 }}>
        {step}
      </Words>
    </Beside>
  );
}

function InPlan({ book: { report }, pitfall }: { readonly book: Book; readonly pitfall: string }) {
  const planned = plannedForLines(report, pitfall);
  return planned.length === 0 ? (
    <Words as="quiet">{report.adopted === null ? paperWords.pitfall.noAction : paperWords.pitfall.noneAdopted}</Words>
  ) : (
    <Bullets items={planned} />
  );
}
