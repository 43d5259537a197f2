import { View } from "@react-pdf/renderer";
import type { PatternFinding } from "~/domain/report";
import { Beside, Bullets, PartTitle, SectionTitle } from "../blocks";
import type { Book } from "../book";
import { factName } from "../fact-names";
import { chosenAnchor, questionName } from "../naming";
import { PartPage } from "../part-page";
import { words } from "../words";
import { Words } from "../words-in";

const LEADING = 3;
const DISAGREE = "answers-disagree";

/** What the answers say together: the three gravest patterns, then the rest, then the answers that do not fit together. */
export function PatternsPart({ book }: { readonly book: Book }) {
  const { report } = book;
  const patterns = report.patterns.filter(({ id }) => id !== DISAGREE);
  const disagree = report.patterns.find(({ id }) => id === DISAGREE);
  const notTestable = report.notTestable.map(
    (id) => report.instrument.patterns.find((pattern) => pattern.id === id)?.title ?? id,
  );
  return (
    <PartPage book={book} name={words.patterns.name}>
      <PartTitle
        title={words.patterns.title}
        lede={patterns.length === 0 ? words.patterns.none : words.patterns.lede}
      />
      {patterns.slice(0, LEADING).map((pattern) => (
        <Pattern key={pattern.id} book={book} pattern={pattern} />
      ))}
      {patterns.length > LEADING ? <SectionTitle>{words.patterns.further}</SectionTitle> : null}
      {patterns.slice(LEADING).map((pattern) => (
        <Pattern key={pattern.id} book={book} pattern={pattern} />
      ))}
      {notTestable.length === 0 ? null : (
        <Words as="small" style={{ marginTop: 10 }}>
          {words.patterns.notTestable(notTestable.join(", "))}
        </Words>
      )}
      {disagree === undefined ? null : <Disagreements book={book} pattern={disagree} />}
    </PartPage>
  );
}

function Pattern({ book, pattern }: { readonly book: Book; readonly pattern: PatternFinding }) {
  const { report, references } = book;
  const sources = report.instrument.patterns.find(({ id }) => id === pattern.id)?.sources ?? [];
  const help = pattern.actions.flatMap((id) => report.actionsById[id]?.title ?? []);
  const marks = references.marks(sources);
  return (
    <Beside
      rule="ink"
      side={
        <Words as="heading" bookmark={pattern.title}>
          {pattern.title}
        </Words>
      }
    >
      <Words as="strong">{pattern.headline}</Words>
      <Words style={{ marginTop: 3 }}>{pattern.meaning}</Words>
      <Named name={words.patterns.restsOn}>
        <Bullets gap={1.5} items={restsOn(book, pattern)} />
      </Named>
      <Named name={words.patterns.check}>
        <Bullets gap={1.5} items={pattern.check} />
      </Named>
      {help.length === 0 ? null : (
        <Named name={words.patterns.actions}>
          <Words>{`${help.join("; ")}.`}</Words>
        </Named>
      )}
      {marks === "" ? null : <Words as="label" style={{ marginTop: 4 }}>{`${words.pitfall.sources}: ${marks}`}</Words>}
    </Beside>
  );
}

function Named({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <View style={{ marginTop: 6 }}>
      <Words as="label" style={{ marginBottom: 1 }}>
        {name}
      </Words>
      {children}
    </View>
  );
}

/** Each answer a pattern rests on, in the words that were chosen. */
function restsOn({ report }: Book, { restsOn }: PatternFinding): string[] {
  const answers = restsOn.questions.map((id) => {
    const finding = report.questionsById[id];
    const anchor = finding === undefined ? null : chosenAnchor(finding);
    return `${questionName(report, id)}: ${anchor === null ? words.notKnown : `“${anchor}”`}`;
  });
  return [...answers, ...new Set(restsOn.figures.map((fact) => factName(fact)))];
}

function Disagreements({ book, pattern }: { readonly book: Book; readonly pattern: PatternFinding }) {
  const { report } = book;
  return (
    <View>
      <SectionTitle bookmark={words.patterns.disagree}>{words.patterns.disagree}</SectionTitle>
      <Words as="quiet" style={{ marginBottom: 6 }}>
        {words.patterns.disagreeLede}
      </Words>
      {pattern.contradictions.map(({ id, text, questions }) => (
        <Beside
          key={id}
          side={<Words as="small">{questions.map((question) => questionName(report, question)).join("; ")}</Words>}
        >
          <Words>{text}</Words>
        </Beside>
      ))}
    </View>
  );
}
