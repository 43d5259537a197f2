import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { factName } from "~/domain/narration/fact-names";
import { chosenAnchor, questionName } from "~/domain/narration/naming";
import { words } from "~/domain/narration/words";
import type { PatternFinding } from "~/domain/report-types";
import { Beside, Bullets } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Words } from "../words-in";

interface PatternBlockProps {
  readonly book: Book;
  readonly pattern: PatternFinding;
  readonly level?: 2 | 3;
}

/** One pattern: its sentence with its meaning, and side by side what it rests on and what to check; a page may end between the two, nowhere else. */
export function PatternBlock({ book, pattern, level = 2 }: PatternBlockProps) {
  const { report, references } = book;
  const sources = report.instrument.patterns.find(({ id }) => id === pattern.id)?.sources ?? [];
  const help = pattern.actions.flatMap((id) => report.actionsById[id]?.title ?? []);
  const marks = references.marks(sources);
  return (
    <Beside
      is="section"
      rule="ink"
      whole={false}
      side={
        <View>
          <Heading level={level} bookmark={pattern.title}>
            {pattern.title}
          </Heading>
          {help.length === 0 ? null : (
            <Named name={words.patterns.actions}>
              <Words as="small">{`${help.join("; ")}.`}</Words>
            </Named>
          )}
          {marks === "" ? null : (
            <Words as="label" style={{ marginTop: 4 }}>{`${words.pitfall.sources}: ${marks}`}</Words>
          )}
        </View>
      }
    >
      <View wrap={false}>
        <Words as="strong">{pattern.headline}</Words>
        <Words style={{ marginTop: 3 }}>{pattern.meaning}</Words>
      </View>
      <View wrap={false} style={{ flexDirection: "row", gap: 18 }}>
        <View style={{ flex: 1 }}>
          <Named name={words.patterns.restsOn}>
            <Bullets as="small" gap={1.5} items={restsOn(book, pattern)} />
          </Named>
        </View>
        <View style={{ flex: 1 }}>
          <Named name={words.patterns.check}>
            <Bullets as="small" gap={1.5} items={pattern.check} />
          </Named>
        </View>
      </View>
    </Beside>
  );
}

const Named = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <View style={{ marginTop: 6 }}>
    <Words as="label" style={{ marginBottom: 1 }}>
      {name}
    </Words>
    {children}
  </View>
);

/** Each answer a pattern rests on, in the words that were chosen, and what it read of the figures. */
function restsOn({ report }: Book, { restsOn }: PatternFinding): string[] {
  const answers = restsOn.questions.map((id) => {
    const finding = report.questionsById[id];
    const anchor = finding === undefined ? null : chosenAnchor(finding);
    return `${questionName(report, id)}: ${anchor === null ? words.notKnown : `“${anchor}”`}`;
  });
  return [...answers, ...new Set(restsOn.figures.map((fact) => factName(fact)))];
}
