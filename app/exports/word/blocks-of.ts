import { HeadingLevel, ImageRun, Paragraph, type Table, TextRun } from "docx";
import type { Chart } from "~/charts/chart";
import { paperWords } from "~/domain/narration/paper-words";
import type { Block } from "../document/block";
import { chartPng } from "../drawn/chart-png";
import { chartSvg } from "../drawn/chart-svg";
import { officeText } from "../office/office-text";
import { tableOf } from "./table-of";

/** Pixels between the margins of A4 at 96 a inch. */
const WIDTH = 642;
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const STYLES = { body: "Normal", strong: "Normal", lead: "Lead", quiet: "Quiet" } as const;
const BOX = "☐ ";

/** Lists that are numbered each need a numbering of their own, so that each begins at 1. */
export interface Numberings {
  next(): string;
}

/** A block as Word's paragraphs and tables. */
export function blocksOf(block: Block, numberings: Numberings): (Paragraph | Table)[] {
  switch (block.kind) {
    case "title":
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(block.text) })];
    case "heading":
      return [
        new Paragraph({
          heading: LEVELS[block.level],
          pageBreakBefore: block.level === 1 && block.flows !== true && block.text !== paperWords.parts.board,
          children: runs(block.text),
        }),
      ];
    case "paragraph":
      return [new Paragraph({ style: STYLES[block.tone], children: runs(block.text, block.tone === "strong") })];
    case "named":
      return [
        new Paragraph({ children: [...runs(`${block.name.replace(/[.:]$/, "")}. `, true), ...runs(block.text)] }),
      ];
    case "list":
      return listed(block.items, block.marks, numberings);
    case "table":
      return [tableOf(block.table), new Paragraph({ style: "Quiet", children: [] })];
    case "chart":
      return drawn(block.chart);
  }
}

/** A text with its line ends kept. */
const runs = (text: string, bold = false): TextRun[] =>
  officeText(text)
    .split("\n")
    .map((line, index) => new TextRun({ text: line, ...(bold ? { bold } : {}), ...(index === 0 ? {} : { break: 1 }) }));

function listed(items: readonly string[], marks: "bullets" | "numbers" | "boxes", numberings: Numberings): Paragraph[] {
  if (marks === "boxes") return items.map((item) => new Paragraph({ children: runs(`${BOX}${item}`) }));
  if (marks === "bullets") return items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }));
  const reference = numberings.next();
  return items.map((item) => new Paragraph({ numbering: { reference, level: 0 }, children: runs(item) }));
}

/** The drawing with words for whoever does not see it, and its numbers as a table that can be edited. */
function drawn(chart: Chart): (Paragraph | Table)[] {
  const scale = Math.min(1.25, WIDTH / chart.width);
  const title = officeText(chart.title);
  const image = new ImageRun({
    type: "svg",
    data: Buffer.from(chartSvg(chart)),
    fallback: { type: "png", data: chartPng(chart) },
    transformation: { width: Math.round(chart.width * scale), height: Math.round(chart.height * scale) },
    altText: { name: title, title, description: officeText(`${chart.title}. ${chart.desc}`) },
  });
  return [
    new Paragraph({ keepNext: true, children: [image] }),
    new Paragraph({ style: "Quiet", keepNext: true, children: runs(`${chart.title}. ${chart.source}.`) }),
    tableOf({
      title: chart.title,
      ...chart.table,
      widths: chart.table.headers.map((_, index) => (index === 0 ? 2.4 : 1)),
    }),
    new Paragraph({ style: "Quiet", children: [] }),
  ];
}
