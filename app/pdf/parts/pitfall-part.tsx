import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { profileBars } from "~/charts/profile-bars";
import type { PitfallFinding, QuestionFinding } from "~/domain/report";
import { Beside, Bullets } from "../blocks";
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
      <View wrap={false} minPresenceAhead={140} style={{ marginBottom: 12 }}>
        <Words as="label">{domain}</Words>
        <Words as="part">{pitfall.title}</Words>
        <Words as="lede" style={{ marginTop: 5, maxWidth: 400 }}>
          {pitfall.question}
        </Words>
      </View>
      <Drawing
        chart={profileBars({ profile: [finding], instrument: report.instrument }, { width: textWidth(paper) })}
      />
      {standing.heldBy.length === 0 ? null : (
        <Words as="small" style={{ marginTop: 3, color: palette.accent }}>
          {standing.heldBy.map((cap) => words.pitfall.heldAt(questionName(report, cap.id))).join(", ")}
        </Words>
      )}
      <Words style={{ marginTop: 12, marginBottom: 12 }}>{pitfall.summary}</Words>
      <View wrap={false} style={{ flexDirection: "row", gap: 24, marginBottom: 16 }}>
        <View style={{ flex: 1 }}>
          <Words as="heading">{words.pitfall.customers}</Words>
          <Words as="quiet">{pitfall.whatItDoesToCustomers}</Words>
        </View>
        <View style={{ flex: 1 }}>
          <Words as="heading">{words.pitfall.staff}</Words>
          <Words as="quiet">{pitfall.whatItDoesToStaff}</Words>
        </View>
      </View>
      <Words as="heading" minPresenceAhead={70} style={{ marginBottom: 4 }}>
        {words.pitfall.answers}
      </Words>
      {counted.map((answer) => (
        <Step key={answer.question.id} finding={answer} />
      ))}
      <Beside rule="ink" side={<Words as="heading">{words.pitfall.inPlan}</Words>}>
        <InPlan book={book} pitfall={pitfall.id} />
      </Beside>
      {discuss.length === 0 ? null : (
        <Beside side={<Words as="heading">{words.pitfall.discuss}</Words>}>
          <Bullets items={discuss} />
        </Beside>
      )}
      {marks === "" ? null : <Words as="label" style={{ marginTop: 2 }}>{`${words.pitfall.sources}: ${marks}`}</Words>}
    </PartPage>
  );
}

function Step({ finding }: { readonly finding: QuestionFinding }) {
  const { question, answer, anchors } = finding;
  const level = typeof answer?.answer === "number" ? answer.answer : null;
  const next = level === null ? null : anchors[level + 1];
  return (
    <Beside
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
