import { View } from "@react-pdf/renderer";
import { levelLadder } from "~/charts/level-ladder";
import { type HeldBy, heldByAnswers, levelsAllowed } from "~/domain/narration/held-answers";
import { capName, chosenAnchor, levelName } from "~/domain/narration/naming";
import { words } from "~/domain/narration/words";
import type { QuestionFinding } from "~/domain/report-types";
import { Beside, Bullets, PartTitle, Section } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { Words } from "../words-in";

/** What holds the level down: the ladder, and each rule that binds with the answer that set it off. */
export function HoldsSections({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const held = heldByAnswers(report);
  const { uncappedLevel } = report.overall;
  const { holds } = report.headline;
  return (
    <>
      <PartTitle
        title={words.holds.title}
        lede={holds === null ? words.holds.nothing : `${holds.title} ${holds.text}`}
        anchor="findings"
      />
      <View wrap={false}>
        <Drawing chart={levelLadder(report, { width: textWidth(paper) })} />
      </View>
      {held.length === 0 ? null : (
        <Words as="quiet" style={{ maxWidth: 410 }}>
          {`${words.holds.lede}${uncappedLevel === null ? "" : ` ${words.holds.without(uncappedLevel, levelName(report, uncappedLevel) ?? "")}`}`}
        </Words>
      )}
      {levelsAllowed(held).map((level) => {
        const [first, ...rest] = held.filter(({ cap }) => cap.cap === level);
        return first === undefined ? null : (
          <Section key={level} list title={words.holds.to(level)} lead={<Rule book={book} held={first} />}>
            {rest.map((each) => (
              <Rule key={each.cap.id} book={book} held={each} />
            ))}
          </Section>
        );
      })}
    </>
  );
}

function Rule({ book, held: { cap, answers } }: { readonly book: Book; readonly held: HeldBy }) {
  const { report } = book;
  const [only] = answers;
  return (
    <Beside side={<Words as="small">{words.holds.caps[cap.kind]}</Words>}>
      {cap.kind === "no-listening" ? (
        <Words>{words.holds.noListening}</Words>
      ) : (
        <>
          <Words as="strong">{capName(report, cap)}</Words>
          {answers.length === 1 && only !== undefined && only.question.id === cap.id ? (
            <Words as="quiet">{said(only)}</Words>
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
