import { paperWords } from "~/domain/narration/paper-words";
import {
  mendTitle,
  movementOf,
  newMendLines,
  outcomeSaid,
  surenessLines,
  verdictLine,
} from "~/domain/narration/reliance-lines";
import { relianceWords } from "~/domain/narration/reliance-words";
import type { RelianceFinding } from "~/domain/reliance/reliance";
import { Bullets, PartTitle, Section } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { RuledTable } from "../tags/ruled-table";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";

const COLUMNS = [
  { name: paperWords.reliance.columns.test, style: { width: 104 } },
  { name: paperWords.reliance.columns.outcome, style: { width: 78 } },
  { name: paperWords.reliance.columns.fact, style: { flex: 1 } },
  { name: paperWords.reliance.columns.sources, style: { width: 44 } },
] as const;

/** Whether each number can be relied on: its verdict, all its tests, and what would make it a yes. */
export function RelianceSections({ book }: { readonly book: Book }) {
  const { reliance } = book.report;
  return (
    <>
      <PartTitle
        title={relianceWords.title}
        {...(reliance.length === 0 ? {} : { lede: relianceWords.lede })}
        anchor="findings"
      />
      {reliance.length === 0 ? (
        <>
          <Words as="strong" style={{ marginTop: 6 }}>
            {relianceWords.verdicts["no-number"]}
          </Words>
          <Words>{relianceWords.noNumber.text}</Words>
          <Words>{relianceWords.noNumber.begin}</Words>
        </>
      ) : null}
      {reliance.map((finding) => (
        <Tested key={finding.number} book={book} finding={finding} />
      ))}
    </>
  );
}

function Tested({ book: { report, references }, finding }: { readonly book: Book; readonly finding: RelianceFinding }) {
  const mends = newMendLines(report, finding);
  const holds = finding.tests.every(({ outcome }) => outcome === "holds");
  const movement = movementOf(report, finding);
  const sureness = surenessLines(report, finding).join(" ");
  const tests = finding.tests.map((test) => ({
    id: test.id,
    cells: [test.name, outcomeSaid(report, test), test.fact, references.marks(test.sources)],
  }));
  const moved = {
    id: "movement",
    cells: [relianceWords.movement, relianceWords.movementCounts, movement ?? "", ""],
  };
  return (
    <>
      <Section
        title={verdictLine(report, finding)}
        lead={sureness === "" ? null : <Words as="quiet">{sureness}</Words>}
      >
        <RuledTable columns={COLUMNS} rows={movement === null ? tests : [...tests, moved]} />
      </Section>
      {holds ? <Words style={{ marginTop: 6 }}>{relianceWords.allHold}</Words> : null}
      {mends.length === 0 ? null : (
        <Sect style={{ marginTop: 8 }}>
          <Heading level={3} style={{ marginBottom: 3 }}>
            {mendTitle(finding)}
          </Heading>
          <Bullets gap={2} items={mends} />
        </Sect>
      )}
    </>
  );
}
