import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import type { QuestionFinding } from "~/domain/report";
import { Beside, Bullets, PartTitle, SectionTitle } from "../blocks";
import type { Book } from "../book";
import { roleNames } from "../naming";
import { PartPage } from "../part-page";
import { words } from "../words";
import { Words } from "../words-in";

/** Every question without a level answer as a find-out task with whom to ask; then the answers given at second hand. */
export function UnknownPart({ book }: { readonly book: Book }) {
  const { report } = book;
  const blind = report.blindSpots.flatMap((id) => report.questionsById[id] ?? []);
  const secondHand = Object.values(report.questionsById).filter(({ counted, secondHand }) => counted && secondHand);
  return (
    <PartPage book={book} name={words.unknown.name}>
      <PartTitle title={words.unknown.title} lede={blind.length === 0 ? words.unknown.none : words.unknown.lede} />
      {blind.map((finding) => (
        <BlindSpot key={finding.question.id} book={book} finding={finding} />
      ))}
      {secondHand.length === 0 ? null : (
        <View>
          <SectionTitle>{words.unknown.secondHand}</SectionTitle>
          <Words as="quiet" style={{ marginBottom: 6 }}>
            {words.unknown.secondHandText}
          </Words>
          <Bullets
            gap={1.5}
            items={secondHand.map(
              ({ question }) => `${question.name}. ${words.unknown.knownBy(roleNames(report, question.bestKnownBy))}.`,
            )}
          />
        </View>
      )}
    </PartPage>
  );
}

function BlindSpot({ book: { report }, finding }: { readonly book: Book; readonly finding: QuestionFinding }) {
  const { question, answer } = finding;
  const tags = [
    report.decidingUnknowns.includes(question.id) ? words.unknown.decides : "",
    question.critical ? words.unknown.critical : "",
  ].filter(Boolean);
  return (
    <Beside
      side={
        <View>
          <Words as="heading">{question.name}</Words>
          {tags.length === 0 ? null : (
            <Words as="small" style={{ color: palette.accent }}>
              {tags.join(", ")}
            </Words>
          )}
        </View>
      }
    >
      <Words>{question.findOut}</Words>
      <Words as="small" style={{ marginTop: 2 }}>
        {answer?.ask === undefined
          ? words.unknown.knownBy(roleNames(report, question.bestKnownBy))
          : words.unknown.ask(answer.ask)}
      </Words>
    </Beside>
  );
}
