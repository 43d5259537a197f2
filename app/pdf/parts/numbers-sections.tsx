import { View } from "@react-pdf/renderer";
import type { Chart, ChartTable } from "~/charts/chart";
import { numberedCharts } from "~/charts/numbered-charts";
import { palette } from "~/charts/palette";
import { paperWords } from "~/domain/narration/paper-words";
import { PartTitle } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
import { Cell, HeaderCell, Row, Table } from "../tags/table";
import { Words } from "../words-in";

/** The same numbers as in the charts, as tables. */
export const NumbersSections = ({ book: { report } }: { readonly book: Book }) => (
  <>
    <PartTitle title={paperWords.appendix.numbers} />
    {numberedCharts(report).map((chart) => (
      <Numbers key={chart.title} chart={chart} />
    ))}
  </>
);

function Numbers({ chart: { title, source, table } }: { readonly chart: Chart }) {
  const [first = [], ...further] = inPieces(table.rows);
  const heading = (
    <Heading level={2} style={{ marginBottom: 3 }}>
      {title}
    </Heading>
  );
  const below = <Words as="label" style={{ marginTop: 3 }}>{`${source}.`}</Words>;
  if (further.length === 0)
    return (
      <Sect wrap={false}>
        {heading}
        <Rows headers={table.headers} rows={first} />
        {below}
      </Sect>
    );
  return (
    <Sect>
      <View wrap={false}>
        {heading}
        <Rows headers={table.headers} rows={first} />
      </View>
      {further.map((rows) => (
        <View key={rows[0]?.[0]} wrap={false} style={{ marginTop: 10 }}>
          <Rows headers={table.headers} rows={rows} />
        </View>
      ))}
      {below}
    </Sect>
  );
}

/** Rows in as few tables as fit a page each, so that each has its header; one table where all fit. */
function inPieces(rows: ChartTable["rows"]): readonly ChartTable["rows"][] {
  const pieces = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
  const each = Math.ceil(rows.length / pieces);
  return Array.from({ length: pieces }, (_, index) => rows.slice(index * each, (index + 1) * each));
}

const MOST_ROWS = 18;

function Rows({ headers, rows }: Pick<ChartTable, "headers" | "rows">) {
  return (
    <Table>
      <Row style={{ ...row, borderBottomColor: palette.ink }}>
        {headers.map((header, index) => (
          <HeaderCell key={header} scope="Column" as="label" style={{ flex: share(index) }}>
            {header}
          </HeaderCell>
        ))}
      </Row>
      {rows.map((cells) => (
        <Row key={cells.join()} style={row}>
          {cells.map((cell, index) =>
            index === 0 ? (
              <HeaderCell
                key={headers[index]}
                scope="Row"
                as="small"
                style={{ flex: share(index), color: palette.ink }}
              >
                {cell}
              </HeaderCell>
            ) : (
              <Cell key={headers[index]} as="small" style={{ flex: share(index) }}>
                {cell === "" ? " " : cell}
              </Cell>
            ),
          )}
        </Row>
      ))}
    </Table>
  );
}

/** The first column names the row and is wider. */
const share = (index: number) => (index === 0 ? 2.4 : 1);

const row = {
  flexDirection: "row",
  gap: 10,
  paddingVertical: 1.75,
  borderBottomWidth: 0.5,
  borderBottomColor: palette.rule,
} as const;
