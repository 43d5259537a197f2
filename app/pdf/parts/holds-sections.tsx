import { View } from "@react-pdf/renderer";
import { levelLadder } from "~/charts/level-ladder";
import { answerSaid } from "~/domain/narration/answer-lines";
import { type HoldingRule, holdingRules, levelsAllowed } from "~/domain/narration/holding-rules";
import { paperWords } from "~/domain/narration/paper-words";
import { whatHolds } from "~/domain/narration/what-holds";
import { words } from "~/domain/narration/words";
import { useAccent } from "../accent";
import { Beside, Bullets, PartTitle, Section } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { Words } from "../words-in";

/** What holds the level down: the ladder, and each rule that binds with the answer that set it off; nothing where nothing was asked. */
export function HoldsSections({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const rules = holdingRules(report);
  const { title, text } = whatHolds(report);
  if (report.overall.coverage === null) return null;
  return (
    <>
      <PartTitle title={paperWords.holds.title} lede={`${title} ${text}`.trim()} />
      <View wrap={false}>
        <Drawing chart={levelLadder(report, { width: textWidth(paper) })} />
      </View>
      {rules.length === 0 ? null : (
        <Words as="quiet" style={{ maxWidth: 410 }}>
          {words.holds.lede}
        </Words>
      )}
      {levelsAllowed(rules).map((level) => {
        const [first, ...rest] = rules.filter(({ cap }) => cap === level);
        return first === undefined ? null : (
          <Section key={level} list title={words.holds.to(level)} lead={<Rule rule={first} />}>
            {rest.map((each) => (
              <Rule key={each.id} rule={each} />
            ))}
          </Section>
        );
      })}
    </>
  );
}

function Rule({ rule: { id, name, why, without, lifts, answers } }: { readonly rule: HoldingRule }) {
  const accent = useAccent();
  const [only] = answers;
  return (
    <Beside side={<Words as="small">{why}</Words>}>
      <Words as="strong">{name}</Words>
      {answers.length === 1 && only !== undefined && only.question.id === id ? (
        <Words as="quiet">{answerSaid(only)}</Words>
      ) : (
        <View style={{ marginTop: 2 }}>
          <Bullets gap={2} items={answers.map((answer) => `${answer.question.name}: ${answerSaid(answer)}`)} />
        </View>
      )}
      <Words as="small" style={{ marginTop: 2, ...(lifts ? { color: accent } : {}) }}>
        {without}
      </Words>
    </Beside>
  );
}
