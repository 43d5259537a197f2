import { View } from "@react-pdf/renderer";
import { askLine } from "~/domain/narration/ask-line";
import { paperWords } from "~/domain/narration/paper-words";
import { secondHandLines } from "~/domain/narration/second-hand-lines";
import { words } from "~/domain/narration/words";
import type { QuestionFinding } from "~/domain/report-types";
import { useAccent } from "../accent";
import { Beside, Bullets, PartTitle, Section } from "../blocks";
import type { Book } from "../book";
import { List } from "../tags/list";
import { Words } from "../words-in";

/** Every question without a level answer as a find-out task with whom to ask; then the answers given at second hand. */
export function UnknownSections({ book }: { readonly book: Book }) {
  const { report } = book;
  const blind = report.blindSpots.flatMap((id) => report.questionsById[id] ?? []);
  const secondHand = secondHandLines(report);
  return (
    <>
      <PartTitle title={words.unknown.title} lede={blind.length === 0 ? words.unknown.none : words.unknown.lede} />
      {blind.length === 0 ? null : (
        <List>
          {blind.map((finding) => (
            <BlindSpot key={finding.question.id} book={book} finding={finding} />
          ))}
        </List>
      )}
      {secondHand.length === 0 ? null : (
        <Section
          title={paperWords.unknown.secondHand}
          lead={
            <View>
              <Words as="quiet" style={{ marginBottom: 6 }}>
                {paperWords.unknown.secondHandText}
              </Words>
              <Bullets as="small" gap={1.5} items={secondHand} />
            </View>
          }
        />
      )}
    </>
  );
}

function BlindSpot({ book: { report }, finding }: { readonly book: Book; readonly finding: QuestionFinding }) {
  const { question } = finding;
  const accent = useAccent();
  const tags = [
    report.decidingUnknowns.includes(question.id) ? words.unknown.decides : "",
    question.critical ? paperWords.unknown.critical : "",
  ].filter(Boolean);
  return (
    <Beside
      tight
      side={
        <View>
          <Words as="strong">{question.name}</Words>
          {tags.length === 0 ? null : (
            <Words as="small" style={{ color: accent }}>
              {tags.join(", ")}
            </Words>
          )}
        </View>
      }
    >
      <Words>{question.findOut}</Words>
      <Words as="small" style={{ marginTop: 2 }}>
        {askLine(report, finding)}
      </Words>
    </Beside>
  );
}
