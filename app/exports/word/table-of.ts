import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Table as Given } from "../document/block";
import { officeText } from "../office/office-text";
import { colours } from "./styles";

/** Twentieths of a point between the margins of A4. */
const WIDTH = 9638;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
} as const;

/** A table whose first row is its header and is repeated on each page; no row is split. */
export function tableOf({ headers, rows, widths = headers.map(() => 1) }: Given): Table {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columnWidths = widths.map((width) => Math.round((width / sum) * WIDTH));
  const cell = (text: string, column: number, isHeader: boolean) =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 40, left: 80, right: 80 },
      ...(isHeader ? { shading: { type: ShadingType.CLEAR, fill: colours.shade, color: "auto" } } : {}),
      children: officeText(text)
        .split("\n")
        .map(
          (line) =>
            new Paragraph({
              style: "Cell",
              children: [new TextRun({ text: line, ...(isHeader || column === 0 ? { bold: true } : {}) })],
            }),
        ),
    });
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: headers.map((_, column) => cell(cells[column] ?? "", column, isHeader)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths,
    borders: BORDERS,
    rows: [row(headers, true), ...rows.map((cells) => row(cells, false))],
  });
}
