import { questionName } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import { Beside, Section } from "../blocks";
import type { Book } from "../book";
import { List } from "../tags/list";
import { Words } from "../words-in";
import { DISAGREE } from "./patterns-sections";

/** Answers and figures that do not fit together, each with what to look at again. */
export function Disagreements({ book: { report } }: { readonly book: Book }) {
  const contradictions = report.patterns.find(({ id }) => id === DISAGREE)?.contradictions ?? [];
  if (contradictions.length === 0) return null;
  return (
    <Section
      title={paperWords.patterns.disagree}
      bookmark={paperWords.patterns.disagree}
      lead={
        <Words as="quiet" style={{ marginBottom: 6 }}>
          {paperWords.patterns.disagreeLede}
        </Words>
      }
    >
      <List>
        {contradictions.map(({ id, text, questions }) => (
          <Beside
            key={id}
            side={<Words as="strong">{questions.map((question) => questionName(report, question)).join("; ")}</Words>}
          >
            <Words>{text}</Words>
          </Beside>
        ))}
      </List>
    </Section>
  );
}
