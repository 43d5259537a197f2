import { palette } from "~/charts/palette";
import type { Action } from "~/domain/instrument";
import { ownerName } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import { Section } from "../blocks";
import type { Book } from "../book";
import { Cell, HeaderCell, Row, Table } from "../tags/table";
import { Words } from "../words-in";

const COLUMNS = { what: { flex: 1.25 }, takes: { flex: 1.5 }, owner: { width: 92 } };

/** The actions that found no room in ninety days, a row each. */
export function LaterActions({ book: { report }, later }: { readonly book: Book; readonly later: readonly Action[] }) {
  if (later.length === 0) return null;
  const head = (
    <Row style={{ ...row, borderBottomWidth: 0.75, borderBottomColor: palette.ink }}>
      {(["what", "takes", "owner"] as const).map((column) => (
        <HeaderCell key={column} scope="Column" as="label" style={COLUMNS[column]}>
          {paperWords.plan.laterColumns[column]}
        </HeaderCell>
      ))}
    </Row>
  );
  return (
    <Section
      title={words.plan.later}
      bookmark={words.plan.later}
      lead={
        <Words as="quiet" style={{ marginBottom: 6 }}>
          {words.plan.laterText}
        </Words>
      }
    >
      <Table>
        {head}
        {later.map((action) => (
          <Row key={action.id} wrap={false} style={row}>
            <HeaderCell scope="Row" as="small" style={{ ...COLUMNS.what, fontWeight: 600, color: palette.ink }}>
              {action.title}
            </HeaderCell>
            <Cell as="small" style={COLUMNS.takes}>
              {action.cost}
            </Cell>
            <Cell as="small" style={COLUMNS.owner}>
              {ownerName(report, action.owner)}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

const row = {
  flexDirection: "row",
  gap: 12,
  paddingVertical: 3,
  borderBottomWidth: 0.5,
  borderBottomColor: palette.rule,
} as const;
