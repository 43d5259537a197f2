import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import type { PitfallFinding, QuestionFinding } from "~/domain/report";
import { Beside, PartTitle, SectionTitle } from "../blocks";
import type { Book } from "../book";
import { chosenAnchor, questionName } from "../naming";
import { PartPage } from "../part-page";
import { words } from "../words";
import { Words } from "../words-in";

const LONG_NOTE = 700;

/** Every answer as it was given with evidence and note, what was set aside and why, and the actions that come later. */
export function AnswersPart({ book }: { readonly book: Book }) {
  const { report } = book;
  const order = report.instrument.pitfalls.flatMap(({ id }) =>
    report.profile.filter(({ pitfall }) => pitfall.id === id),
  );
  return (
    <PartPage book={book} name={words.answers.name}>
      <PartTitle title={words.answers.title} lede={words.answers.lede} />
      {order.map((finding) => (
        <PitfallAnswers key={finding.pitfall.id} finding={finding} />
      ))}
      {report.notApplicable.length === 0 ? null : (
        <View>
          <SectionTitle bookmark={words.answers.setAside}>{words.answers.setAside}</SectionTitle>
          {report.notApplicable.map(({ question, reason }) => (
            <Beside
              key={question}
              whole={reason.length < LONG_NOTE}
              side={<Words as="strong">{questionName(report, question)}</Words>}
            >
              <Words>{reason}</Words>
            </Beside>
          ))}
        </View>
      )}
      <Later book={book} />
    </PartPage>
  );
}

function PitfallAnswers({ finding: { pitfall, answers } }: { readonly finding: PitfallFinding }) {
  const [first, ...rest] = answers;
  return (
    <View>
      <View wrap={isLong(first)}>
        <SectionTitle>{pitfall.title}</SectionTitle>
        {first === undefined ? null : <OneAnswer finding={first} />}
      </View>
      {rest.map((answer) => (
        <OneAnswer key={answer.question.id} finding={answer} />
      ))}
    </View>
  );
}

const isLong = (finding: QuestionFinding | undefined) =>
  (finding?.answer?.note?.length ?? 0) + (finding?.answer?.reason?.length ?? 0) > LONG_NOTE;

function OneAnswer({ finding }: { readonly finding: QuestionFinding }) {
  const { question, text, answer, counted, secondHand } = finding;
  const tags = [
    value(finding),
    secondHand ? words.answers.secondHand : "",
    counted ? "" : words.answers.ruledOut,
  ].filter(Boolean);
  return (
    <Beside
      whole={!isLong(finding)}
      side={
        <View>
          <Words as="strong">{question.name}</Words>
          {tags.map((tag) => (
            <Words key={tag} as="small">
              {tag}
            </Words>
          ))}
        </View>
      }
    >
      <Words as="small">{text}</Words>
      <Words style={{ marginTop: 1 }}>{chosenAnchor(finding) ?? `${value(finding)}.`}</Words>
      {answer?.evidence === undefined ? null : (
        <Words as="small" style={{ marginTop: 2 }}>
          {`${words.answers.evidenceLabel}: ${words.answers.evidence[answer.evidence]}`}
        </Words>
      )}
      {answer?.note === undefined ? null : <Remark label={words.answers.note}>{answer.note}</Remark>}
      {answer?.reason === undefined ? null : <Remark label={words.answers.reason}>{answer.reason}</Remark>}
      {answer?.ask === undefined ? null : <Remark label={words.answers.ask}>{answer.ask}</Remark>}
    </Beside>
  );
}

const Remark = ({ label, children }: { readonly label: string; readonly children: string }) => (
  <Words as="small" style={{ marginTop: 2, fontStyle: "italic", color: palette["ink-2"] }}>
    {`${label}: ${children}`}
  </Words>
);

function value({ answer }: QuestionFinding): string {
  if (answer === null) return words.answers.unanswered;
  if (answer.answer === "dont-know") return words.answers.dontKnow;
  return answer.answer === "not-applicable" ? words.answers.notApplicable : words.answers.level(answer.answer);
}

function Later({ book: { report } }: { readonly book: Book }) {
  const later = report.plan?.later.flatMap(({ id }) => report.actionsById[id] ?? []) ?? [];
  if (later.length === 0) return null;
  return (
    <View>
      <SectionTitle bookmark={words.plan.later}>{words.plan.later}</SectionTitle>
      <Words as="quiet" style={{ marginBottom: 6 }}>
        {words.plan.laterText}
      </Words>
      {later.map((action) => (
        <Beside
          key={action.id}
          side={
            <Words as="small">
              {report.instrument.ownerRoles.find(({ id }) => id === action.owner)?.name ?? action.owner}
            </Words>
          }
        >
          <Words as="strong">{action.title}</Words>
          <Words as="small">{action.cost}</Words>
        </Beside>
      ))}
    </View>
  );
}
