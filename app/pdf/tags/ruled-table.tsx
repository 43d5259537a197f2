import { palette } from "~/charts/palette";
import type { WordsStyle } from "../words-in";
import { Cell, HeaderCell, Row, Table } from "./table";

interface RuledTableProps {
  readonly columns: readonly { readonly name: string; readonly style: WordsStyle }[];
  /** The first cell names its row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** A table of short texts under hairlines; no row is parted between two pages. */
export const RuledTable = ({ columns, rows }: RuledTableProps) => (
  <Table>
    <Row style={{ ...row, borderBottomWidth: 0.75, borderBottomColor: palette.ink }}>
      {columns.map(({ name, style }) => (
        <HeaderCell key={name} scope="Column" as="label" style={style}>
          {name}
        </HeaderCell>
      ))}
    </Row>
    {rows.map(({ id, cells }) => (
      <Row key={id} wrap={false} style={row}>
        {columns.map(({ name, style }, index) =>
          index === 0 ? (
            <HeaderCell
              key={name}
              scope="Row"
              as="small"
              style={[style, { fontWeight: 600, color: palette.ink }] as WordsStyle}
            >
              {cells[index]}
            </HeaderCell>
          ) : (
            <Cell key={name} as="small" style={style}>
              {cells[index] || " "}
            </Cell>
          ),
        )}
      </Row>
    ))}
  </Table>
);

const row = {
  flexDirection: "row",
  gap: 12,
  paddingVertical: 3,
  borderBottomWidth: 0.5,
  borderBottomColor: palette.rule,
} as const;
