import { ownerStanding } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import type { ShownAction } from "~/domain/team-plan/shown-action";
import { Section } from "../blocks";
import type { Book } from "../book";
import { RuledTable } from "../tags/ruled-table";
import { Words } from "../words-in";

const { what, takes, owner } = paperWords.plan.laterColumns;
const COLUMNS = [
  { name: what, style: { flex: 1.25 } },
  { name: takes, style: { flex: 1.5 } },
  { name: owner, style: { width: 92 } },
];

/** The actions that found no room in ninety days, a row each. */
export function LaterActions({
  book: { report },
  later,
}: {
  readonly book: Book;
  readonly later: readonly ShownAction[];
}) {
  if (later.length === 0) return null;
  return (
    <Section
      title={words.plan.later}
      bookmark={words.plan.later}
      lead={
        <Words as="quiet" style={{ marginBottom: 6 }}>
          {report.adopted === null ? words.plan.laterText : words.plan.adopted.laterText}
        </Words>
      }
    >
      <RuledTable
        columns={COLUMNS}
        rows={later.map((action) => ({
          id: action.id,
          cells: [action.title, action.cost, ownerStanding(report, action)],
        }))}
      />
    </Section>
  );
}
