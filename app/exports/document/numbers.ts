import type { Chart } from "~/charts/chart";
import { numberedCharts } from "~/charts/numbered-charts";
import { paperWords } from "~/domain/narration/paper-words";
import type { Report } from "~/domain/report-types";
import type { Block } from "./block";
import { heading, paragraph, table } from "./make";

/** The numbers behind the charts as tables; those that stand above, under the chart they belong to, are not said twice. */
export function numbers(report: Report, above: readonly Block[]): Block[] {
  const said = new Set(above.flatMap((block) => (block.kind === "chart" ? rowsOf(block.chart) : [])));
  const charts = numberedCharts(report).filter((chart) => rowsOf(chart).some((row) => !said.has(row)));
  if (charts.length === 0) return [];
  return [
    heading(2, paperWords.appendix.numbers),
    ...charts.flatMap(({ title, source, table: { headers, rows } }) => [
      heading(3, title),
      ...table({ title, headers, rows, widths: headers.map((_, index) => (index === 0 ? 2.4 : 1)) }),
      ...paragraph(`${source}.`, "quiet"),
    ]),
  ];
}

const rowsOf = ({ title, table: { rows } }: Chart) => rows.map((cells) => [title, ...cells].join("\n"));
