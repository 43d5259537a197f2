import { View } from "@react-pdf/renderer";
import type { Chart } from "~/charts/chart";
import { levelLadder } from "~/charts/level-ladder";
import { mirageQuadrant } from "~/charts/mirage-quadrant";
import { palette } from "~/charts/palette";
import { planTimeline } from "~/charts/plan-timeline";
import { profileBars } from "~/charts/profile-bars";
import { PartTitle } from "../blocks";
import type { Book } from "../book";
import { words } from "../words";
import { Words } from "../words-in";

/** The same numbers as in the charts, as tables. */
export function NumbersSections({ book: { report } }: { readonly book: Book }) {
  const { overall, plan, instrument } = report;
  const charts = [
    profileBars(report),
    levelLadder(report),
    mirageQuadrant(report.figures),
    plan === null ? null : planTimeline({ overall, plan, instrument }),
  ].filter((chart): chart is Chart => chart !== null);
  return (
    <>
      <PartTitle title={words.answers.numbers} bookmark={words.answers.numbers} />
      {charts.map((chart) => (
        <Table key={chart.title} chart={chart} />
      ))}
    </>
  );
}

function Table({ chart: { title, source, table } }: { readonly chart: Chart }) {
  return (
    <View wrap={false}>
      <Words as="heading" style={{ marginBottom: 3 }}>
        {title}
      </Words>
      <Row headers={table.headers} cells={table.headers} as="label" rule={palette.ink} />
      {table.rows.map((cells) => (
        <Row key={cells.join()} headers={table.headers} cells={cells} as="small" rule={palette.rule} />
      ))}
      <Words as="label" style={{ marginTop: 3 }}>{`${source}.`}</Words>
    </View>
  );
}

interface RowProps {
  readonly headers: readonly string[];
  readonly cells: readonly string[];
  readonly as: "label" | "small";
  readonly rule: string;
}

const Row = ({ headers, cells, as, rule }: RowProps) => (
  <View
    style={{ flexDirection: "row", gap: 10, paddingVertical: 2.5, borderBottomWidth: 0.5, borderBottomColor: rule }}
  >
    {cells.map((cell, index) => (
      <Words
        key={headers[index]}
        as={as}
        style={{ flex: index === 0 ? 2.4 : 1, ...(index === 0 && as === "small" ? { color: palette.ink } : {}) }}
      >
        {cell === "" ? " " : cell}
      </Words>
    ))}
  </View>
);
