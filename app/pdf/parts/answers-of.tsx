import { View } from "@react-pdf/renderer";
import { chosenAnchor } from "~/domain/narration/naming";
import { words } from "~/domain/narration/words";
import type { PitfallFinding, QuestionFinding } from "~/domain/report-types";
import { Beside, Section } from "../blocks";
import { Words } from "../words-in";

/** From this many characters on an answer may be parted between two pages. */
const LONG = 700;

/** The answers of one pitfall in the order of its questions. */
export function AnswersOf({ finding: { pitfall, answers } }: { readonly finding: PitfallFinding }) {
  const [first, ...rest] = answers;
  if (first === undefined) return null;
  return isLong(first) ? (
    <Section list title={pitfall.title}>
      {answers.map((answer) => (
        <OneAnswer key={answer.question.id} finding={answer} />
      ))}
    </Section>
  ) : (
    <Section list title={pitfall.title} lead={<OneAnswer finding={first} />}>
      {rest.map((answer) => (
        <OneAnswer key={answer.question.id} finding={answer} />
      ))}
    </Section>
  );
}

function OneAnswer({ finding }: { readonly finding: QuestionFinding }) {
  const { question, text, answer, counted, secondHand } = finding;
  const tags = [
    value(finding),
    secondHand ? words.answers.secondHand : "",
    counted ? "" : words.answers.ruledOut,
  ].filter(Boolean);
  return (
    <Beside
      tight
      whole={!isLong(finding)}
      side={
        <View>
          <Words as="strong" style={{ fontSize: 9 }}>
            {question.name}
          </Words>
          <Words as="label">{tags.join(", ")}</Words>
        </View>
      }
    >
      <Words as="label">{text}</Words>
      <Words style={{ fontSize: 9 }}>{chosenAnchor(finding) ?? `${value(finding)}.`}</Words>
      {[
        answer?.evidence === undefined
          ? ""
          : `${words.answers.evidenceLabel}: ${words.answers.evidence[answer.evidence]}.`,
        answer?.note === undefined ? "" : `${words.answers.note}: ${answer.note}`,
        answer?.reason === undefined ? "" : `${words.answers.reason}: ${answer.reason}`,
        answer?.ask === undefined ? "" : `${words.answers.ask}: ${answer.ask}`,
      ]
        .filter(Boolean)
        .map((remark) => (
          <Words key={remark} as="small" style={{ fontStyle: "italic", marginTop: 1 }}>
            {remark}
          </Words>
        ))}
    </Beside>
  );
}

const isLong = ({ answer }: QuestionFinding) => (answer?.note?.length ?? 0) + (answer?.reason?.length ?? 0) > LONG;

function value({ answer }: QuestionFinding): string {
  if (answer === null) return words.answers.unanswered;
  if (answer.answer === "dont-know") return words.answers.dontKnow;
  return answer.answer === "not-applicable" ? words.answers.notApplicable : words.answers.level(answer.answer);
}
