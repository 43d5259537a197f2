import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { profileBars } from "~/charts/profile-bars";
import type { PitfallFinding, QuestionFinding } from "~/domain/report-types";
import { Beside, Bullets, Section } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { chosenAnchor, questionName } from "../naming";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { plannedFor } from "../planned-for";
import { shownDay } from "../shown-day";
import { words } from "../words";
import { Words } from "../words-in";

/** One pitfall that matters here: what it does, what was answered with one step up, what the plan does about it, what to discuss. */
export function PitfallPart({ book, finding }: { readonly book: Book; readonly finding: PitfallFinding }) {
  const { report, paper, references } = book;
  const { pitfall, standing, answers } = finding;
  const counted = answers.filter(({ counted }) => counted);
  const marks = references.marks(counted.flatMap(({ question }) => question.sources));
  const discuss = counted.map(({ question }) => question.discuss).slice(0, 2);
  const domain = report.instrument.domains.find(({ id }) => id === pitfall.domain)?.title ?? pitfall.domain;
  return (
    <PartPage book={book} name={words.pitfall.name} bookmark={pitfall.title}>
      <View wrap={false}>
        <Words as="label">{domain}</Words>
        <Words as="part">{pitfall.title}</Words>
        <Words as="lede" style={{ marginTop: 5, marginBottom: 14, maxWidth: 400 }}>
          {pitfall.question}
        </Words>
        <Drawing
          chart={profileBars(
            { profile: [finding], instrument: report.instrument },
            { width: textWidth(paper), names: 0 },
          )}
        />
        {standing.heldBy.length === 0 ? null : (
          <Words as="small" style={{ marginTop: 3, color: palette.accent }}>
            {words.pitfall.heldAt(standing.heldBy.map((cap) => `“${questionName(report, cap.id)}”`).join(", "))}
          </Words>
        )}
      </View>
      <View wrap={false} style={{ flexDirection: "row", gap: 18 }}>
        {[
          { title: words.pitfall.what, text: pitfall.summary },
          { title: words.pitfall.customers, text: pitfall.whatItDoesToCustomers },
          { title: words.pitfall.staff, text: pitfall.whatItDoesToStaff },
        ].map(({ title, text }) => (
          <View key={title} style={{ flex: 1 }}>
            <Words as="heading">{title}</Words>
            <Words as="quiet">{text}</Words>
          </View>
        ))}
      </View>
      <Section title={words.pitfall.answers}>
        {counted.map((answer) => (
          <Step key={answer.question.id} finding={answer} />
        ))}
        <View
          wrap={false}
          style={{ flexDirection: "row", gap: 18, borderTopWidth: 0.75, borderTopColor: palette.ink, paddingTop: 8 }}
        >
          <View style={{ flex: 1 }}>
            <Words as="heading">{words.pitfall.inPlan}</Words>
            <InPlan book={book} pitfall={pitfall.id} />
          </View>
          {discuss.length === 0 ? null : (
            <View style={{ flex: 1 }}>
              <Words as="heading">{words.pitfall.discuss}</Words>
              <Bullets items={discuss} />
            </View>
          )}
        </View>
        {marks === "" ? null : (
          <Words as="label" style={{ marginTop: 6 }}>{`${words.pitfall.sources}: ${marks}`}</Words>
        )}
      </Section>
    </PartPage>
  );
}

function Step({ finding }: { readonly finding: QuestionFinding }) {
  const { question, answer, anchors } = finding;
  const level = typeof answer?.answer === "number" ? answer.answer : null;
  const next = level === null ? null : anchors[level + 1];
  return (
    <Beside
      tight
      side={
        <View>
          <Words as="strong">{question.name}</Words>
          {question.critical ? (
            <Words as="small" style={{ color: palette.accent }}>
              {words.unknown.critical}
            </Words>
          ) : null}
        </View>
      }
    >
      <Words>{chosenAnchor(finding) ?? unanswered(finding)}</Words>
      <Words as="quiet" style={{ marginTop: 2 }}>
        {level === null
          ? question.findOut
          : next === undefined
            ? `${words.pitfall.top}.`
            : `${words.pitfall.oneUp}: ${next}`}
      </Words>
    </Beside>
  );
}

const unanswered = ({ answer }: QuestionFinding) =>
  answer?.answer === "not-applicable"
    ? `${words.answers.notApplicable}: ${answer.reason ?? ""}`
    : answer === null
      ? `${words.answers.unanswered}.`
      : `${words.answers.dontKnow}.`;

function InPlan({ book: { report }, pitfall }: { readonly book: Book; readonly pitfall: string }) {
  const planned = plannedFor(report, pitfall);
  if (planned.length === 0) return <Words as="quiet">{words.pitfall.noAction}</Words>;
  return (
    <Bullets
      items={planned.map(
        ({ action, by }) =>
          `${action.title}, ${by === null ? words.pitfall.later : words.pitfall.inPlanWhen(shownDay(report.taken, by))}`,
      )}
    />
  );
}
