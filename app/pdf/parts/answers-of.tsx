import { answerRemarks, answerSaid } from "~/domain/narration/answer-lines";
import type { PitfallFinding, QuestionFinding } from "~/domain/report-types";
import { Beside, Section } from "../blocks";
import { textRoom } from "../text-room";
import { Words } from "../words-in";

/** From the room of this many letters on an answer may be parted between two pages. */
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
  const { question, text } = finding;
  return (
    <Beside
      tight
      whole={!isLong(finding)}
      side={
        <Words as="strong" style={{ fontSize: 9 }}>
          {question.name}
        </Words>
      }
    >
      <Words as="label">{text}</Words>
      <Words style={{ fontSize: 9 }}>{answerSaid(finding)}</Words>
      {answerRemarks(finding).map((remark) => (
        <Words key={remark} as="small" style={{ fontStyle: "italic", marginTop: 1 }}>
          {remark}
        </Words>
      ))}
    </Beside>
  );
}

const isLong = ({ answer }: QuestionFinding) => textRoom(answer?.note ?? "") + textRoom(answer?.reason ?? "") > LONG;
