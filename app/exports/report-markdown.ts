import { plainText } from "~/domain/plain-text";
import type { Report } from "~/domain/report-types";
import type { Block, Table } from "./document/block";
import type { DocumentChoice } from "./document-choice";
import { reportBlocks } from "./report-blocks";

/** The report as Markdown (CommonMark with tables): the content of the paper, charts as tables of their numbers. */
export const reportMarkdown = (report: Report, choice?: DocumentChoice): string =>
  `${reportBlocks(report, choice).map(written).join("\n\n")}\n`;

function written(block: Block): string {
  switch (block.kind) {
    case "title":
      return `# ${inLine(block.text)}`;
    case "heading":
      return `${"#".repeat(block.level + 1)} ${inLine(block.text)}`;
    case "paragraph":
      return block.tone === "strong" ? bold(block.text) : lines(block.text);
    case "named":
      return `${bold(`${block.name.replace(/[.:]$/, "")}.`)} ${lines(block.text)}`;
    case "list":
      return block.items.map((item, index) => `${MARKS[block.marks](index)} ${inLine(item)}`).join("\n");
    case "table":
      return table(block.table);
    case "chart":
      return `${bold(block.chart.title)}\n\n${table(block.chart.table)}\n\n${inLine(`${block.chart.source}.`)}`;
  }
}

const MARKS = {
  bullets: () => "-",
  numbers: (index: number) => `${index + 1}.`,
  boxes: () => "- [ ]",
} as const;

/** Signs that would be read as Markdown or HTML, kept as they were written. No pattern here tries a run of spaces or line ends twice. */
const escaped = (text: string) =>
  plainText(text)
    .replace(/[\\`*_{}[\]<>|~&]/g, "\\$&")
    .replace(/^([ \t]*)([#+=-])/gm, "$1\\$2")
    .replace(/^([ \t]*\d+)([.)])(?=\s|$)/gm, "$1\\$2");

const inLine = (text: string) => escaped(text).replace(/\s+/g, (run) => (run.includes("\n") ? " " : run));
const lines = (text: string) => escaped(text).replace(/\n+/g, "  \n");
const bold = (text: string) => `**${inLine(text).trim()}**`;
const cell = (text: string) => inLine(text.replaceAll("\n", " / ")) || " ";

const table = ({ headers, rows }: Pick<Table, "headers" | "rows">) =>
  [headers, headers.map(() => "---"), ...rows]
    .map((cells, index) => `| ${cells.map((each) => (index === 1 ? each : cell(each))).join(" | ")} |`)
    .join("\n");
