import { View } from "@react-pdf/renderer";
import { levelLadder } from "~/charts/level-ladder";
import type { QuestionFinding } from "~/domain/report";
import { Beside, Bullets, PartTitle, SectionTitle } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { type HeldBy, heldByAnswers, levelsAllowed } from "../held-answers";
import { capName, chosenAnchor, levelName } from "../naming";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { words } from "../words";
import { Words } from "../words-in";

/** What holds the level down: the ladder, and each rule that binds with the answer that set it off. */
export function HoldsPart({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const held = heldByAnswers(report);
  const { uncappedLevel } = report.overall;
  return (
    <PartPage book={book} name={words.holds.name}>
      <PartTitle
        title={report.headline.holds?.title ?? words.holds.title}
        lede={report.headline.holds?.text ?? words.holds.nothing}
      />
      <Drawing chart={levelLadder(report, { width: textWidth(paper), caps: 0 })} />
      {held.length === 0 ? null : (
        <Words as="quiet" style={{ marginTop: 14, maxWidth: 400 }}>
          {`${words.holds.lede}${uncappedLevel === null ? "" : ` ${words.holds.without(uncappedLevel, levelName(report, uncappedLevel) ?? "")}`}`}
        </Words>
      )}
      {levelsAllowed(held).map((level) => (
        <View key={level}>
          <SectionTitle>{words.holds.to(level)}</SectionTitle>
          {held
            .filter(({ cap }) => cap.cap === level)
            .map((each) => (
              <Rule key={each.cap.id} book={book} held={each} />
            ))}
        </View>
      ))}
    </PartPage>
  );
}

function Rule({ book, held: { cap, answers } }: { readonly book: Book; readonly held: HeldBy }) {
  const { report } = book;
  return (
    <Beside side={<Words as="small">{words.holds.caps[cap.kind]}</Words>}>
      {cap.kind === "no-listening" ? (
        <Words>{words.holds.noListening}</Words>
      ) : (
        <>
          <Words as="strong">{capName(report, cap)}</Words>
          {answers.length === 1 && answers[0]?.question.id === cap.id ? (
            <Words as="quiet">{said(answers[0])}</Words>
          ) : (
            <View style={{ marginTop: 2 }}>
              <Bullets gap={2} items={answers.map((answer) => `${answer.question.name}: ${said(answer)}`)} />
            </View>
          )}
        </>
      )}
    </Beside>
  );
}

function said(finding: QuestionFinding): string {
  const anchor = chosenAnchor(finding);
  return anchor === null ? words.holds.dontKnow : `“${anchor}”`;
}
