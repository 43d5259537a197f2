import type PptxGenJS from "pptxgenjs";
import { levelFill } from "~/charts/level-bar";
import { palette } from "~/charts/palette";
import { profileBars } from "~/charts/profile-bars";
import type { HealthLevel } from "~/domain/instrument";
import { paperWords } from "~/domain/narration/paper-words";
import type { Report } from "~/domain/report-types";
import { shownScore } from "~/domain/shown-score";
import { officeText } from "../office/office-text";
import type { CellValues } from "../office/slide-mends";
import { colours, faces, LAYOUT, page } from "./deck";

/** The pitfalls worst first as a chart of PowerPoint's own, whose numbers can be edited, beside range and level as a table. */
export function profileSlide(pptx: PptxGenJS, report: Report): void {
  const slide = pptx.addSlide({ masterName: LAYOUT });
  const { title, desc, axis, unit, table, source } = profileBars(report);
  // a bar chart is drawn from below
  const bottomUp = [...report.profile].reverse();
  slide.addText(paperWords.board.chart, { placeholder: "title" });
  slide.addChart(
    pptx.ChartType.bar,
    [
      {
        name: `${axis}, ${unit}`,
        labels: bottomUp.map(({ pitfall }) => officeText(pitfall.title)),
        // what nobody knows has no bar and an empty cell, and is not nought
        values: chartValues(report).map((value) => value ?? Number.NaN),
      },
    ],
    {
      x: page.left,
      y: 1.15,
      w: 6.9,
      h: 5.5,
      barDir: "bar",
      barGapWidthPct: 45,
      dataBorder: { pt: 0.5, color: colours.quiet },
      chartColors: bottomUp.map(({ standing }) => colourOf(standing.level)),
      valAxisMinVal: 0,
      valAxisMaxVal: 100,
      valAxisMajorUnit: 20,
      valGridLine: { color: colours.rule, size: 0.5 },
      valAxisLabelFontSize: 10,
      catAxisLabelFontSize: 11,
      catAxisLabelFontFace: faces.sans,
      showValAxisTitle: true,
      valAxisTitle: `${axis} (${unit})`,
      valAxisTitleFontSize: 10,
      showLegend: false,
      altText: officeText(`${title}. ${desc}`),
    },
  );
  slide.addTable(
    [
      table.headers.map((text) => ({
        text,
        options: { bold: true, color: colours.ink, fill: { color: colours.paper } },
      })),
      ...table.rows.map((cells) => cells.map((text) => ({ text: officeText(text) }))),
    ],
    {
      x: 7.8,
      y: 1.2,
      w: 4.93,
      colW: [2.4, 0.65, 0.78, 1.1],
      fontSize: 9.5,
      color: colours.quiet,
      border: { type: "solid", pt: 0.5, color: colours.rule },
      margin: 0.04,
    },
  );
  slide.addText(`${source}.`, {
    x: page.left,
    y: 6.6,
    w: page.inner,
    h: 0.35,
    fontSize: 9.5,
    color: colours.quiet,
    margin: 0,
    fit: "shrink",
  });
}

/** The scores of the chart, its lowest bar first; null where nobody knows one. */
export const chartValues = ({ profile }: Report): CellValues =>
  [...profile].reverse().map(({ standing }) => shownScore(standing));

/** The step of the level's scale; without a level, a rule's grey. */
const colourOf = (level: HealthLevel | null) => (level === null ? colours.rule : palette[levelFill(level)].slice(1));
