import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { helpingActions } from "~/domain/narration/helping-actions";
import { paperWords } from "~/domain/narration/paper-words";
import { restsOnLines } from "~/domain/narration/pattern-lines";
import { words } from "~/domain/narration/words";
import type { PatternFinding } from "~/domain/report-types";
import { Beside, Bullets } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
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
  const help = helpingActions(report, pattern);
  const marks = references.marks(sources);
  return (
    <Sect>
      <Beside
        is="plain"
        rule="ink"
        tight
        side={
          <Heading level={level} bookmark={pattern.title}>
            {pattern.title}
          </Heading>
        }
      >
        <Words as="strong">{pattern.sentence}</Words>
        <Words style={{ marginTop: 3 }}>{pattern.meaning}</Words>
      </Beside>
      <Beside
        is="plain"
        rule="none"
        sideLast
        side={
          <View>
            {help.length === 0 ? null : (
              <Named name={paperWords.patterns.actions}>
                <Words as="small">{`${help.join("; ")}.`}</Words>
              </Named>
            )}
            {marks === "" ? null : (
              <Words as="label" style={{ marginTop: 4 }}>
                {paperWords.pitfall.sources(marks)}
              </Words>
            )}
          </View>
        }
      >
        <View style={{ flexDirection: "row", gap: 18 }}>
          <View style={{ flex: 1 }}>
            <Named name={paperWords.patterns.restsOn}>
              <Bullets as="small" gap={1.5} items={restsOnLines(report, pattern)} />
            </Named>
          </View>
          <View style={{ flex: 1 }}>
            <Named name={words.patterns.check}>
              <Bullets as="small" gap={1.5} items={pattern.check} />
            </Named>
          </View>
        </View>
      </Beside>
    </Sect>
  );
}

const Named = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <View>
    <Words as="label" style={{ marginBottom: 1 }}>
      {name}
    </Words>
    {children}
  </View>
);
