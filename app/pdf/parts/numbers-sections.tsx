import type { Chart } from "~/charts/chart";
import { levelLadder } from "~/charts/level-ladder";
import { mirageQuadrant } from "~/charts/mirage-quadrant";
import { palette } from "~/charts/palette";
import { planTimeline } from "~/charts/plan-timeline";
import { profileBars } from "~/charts/profile-bars";
import { paperWords } from "~/domain/narration/paper-words";
import { PartTitle } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
import { Cell, HeaderCell, Row, Table } from "../tags/table";
import { Words } from "../words-in";

/** The same numbers as in the charts, as tables. */
export function NumbersSections({ book: { report } }: { readonly book: Book }) {
  const { overall, plan, instrument } = report;
  const charts = [
    profileBars(report),
    overall.coverage === null ? null : levelLadder(report),
    mirageQuadrant(report.figures),
    plan === null || overall.score === null ? null : planTimeline({ overall, plan, instrument }),
  ].filter((chart): chart is Chart => chart !== null);
  return (
    <>
      <PartTitle title={paperWords.appendix.numbers} />
      {charts.map((chart) => (
        <Numbers key={chart.title} chart={chart} />
      ))}
    </>
  );
}

function Numbers({ chart: { title, source, table } }: { readonly chart: Chart }) {
  return (
    <Sect wrap={false}>
      <Heading level={2} style={{ marginBottom: 3 }}>
        {title}
      </Heading>
      <Table>
        <Row style={{ ...row, borderBottomColor: palette.ink }}>
          {table.headers.map((header, index) => (
            <HeaderCell key={header} scope="Column" as="label" style={{ flex: share(index) }}>
              {header}
            </HeaderCell>
          ))}
        </Row>
        {table.rows.map((cells) => (
          <Row key={cells.join()} style={row}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <HeaderCell
                  key={table.headers[index]}
                  scope="Row"
                  as="small"
                  style={{ flex: share(index), color: palette.ink }}
                >
                  {cell}
                </HeaderCell>
              ) : (
                <Cell key={table.headers[index]} as="small" style={{ flex: share(index) }}>
                  {cell === "" ? " " : cell}
                </Cell>
              ),
            )}
          </Row>
        ))}
      </Table>
      <Words as="label" style={{ marginTop: 3 }}>{`${source}.`}</Words>
    </Sect>
  );
}

/** The first column names the row and is wider. */
const share = (index: number) => (index === 0 ? 2.4 : 1);

const row = {
  flexDirection: "row",
  gap: 10,
  paddingVertical: 2.5,
  borderBottomWidth: 0.5,
  borderBottomColor: palette.rule,
} as const;
