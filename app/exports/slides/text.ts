import type PptxGenJS from "pptxgenjs";
import { officeText } from "../office/office-text";
import { colours } from "./deck";

/** Runs of text for a slide: a heading over its lines, each a paragraph. */
export const under = (heading: string, lines: readonly string[], listed = false): PptxGenJS.TextProps[] => [
  { text: officeText(heading), options: { bold: true, breakLine: true, paraSpaceBefore: 8, color: colours.ink } },
  ...lines.map((line) => ({
    text: officeText(line),
    options: { breakLine: true, paraSpaceBefore: 3, color: colours.quiet, ...(listed ? { bullet: true } : {}) },
  })),
];
