import PptxGenJS from "pptxgenjs";
import { palette } from "~/charts/palette";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { officeText } from "../office/office-text";

/** Colours of the slides, as PowerPoint writes them. */
export const colours = {
  ink: palette.ink.slice(1),
  quiet: palette["ink-2"].slice(1),
  rule: palette["rule-strong"].slice(1),
  accent: palette.accent.slice(1),
  paper: palette.sheet.slice(1),
} as const;

/** Inches. */
export const page = { width: 13.33, left: 0.6, top: 1.55, inner: 12.13 } as const;

export const faces = { serif: "Georgia", sans: "Calibri" } as const;

/** The name of the one layout: a title and a foot on paper's ground. */
export const LAYOUT = "Plumbline";

/** An empty deck in the look of the paper: wide slides with a real title, the notice and a number at the foot. */
export function deck(report: Report): PptxGenJS {
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = officeText(paperWords.documentTitle(report.organisation ?? paperWords.unnamed));
  pptx.subject = paperWords.subject;
  pptx.author = paperWords.mark;
  pptx.company = paperWords.mark;
  pptx.theme = { headFontFace: faces.serif, bodyFontFace: faces.sans };
  pptx.defineSlideMaster({
    title: LAYOUT,
    background: { color: colours.paper },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: page.left,
            y: 0.4,
            w: page.inner,
            h: 1,
            fontFace: faces.serif,
            fontSize: 26,
            bold: true,
            color: colours.ink,
            align: "left",
            valign: "top",
            margin: 0,
          },
          text: "",
        },
      },
      { line: { x: page.left, y: 7, w: page.inner, h: 0, line: { color: colours.rule, width: 0.75 } } },
      {
        text: {
          text: words.notice,
          options: { x: page.left, y: 7.05, w: 9, h: 0.3, fontSize: 10, color: colours.quiet, margin: 0 },
        },
      },
    ],
    slideNumber: { x: 12.2, y: 7.05, w: 0.6, h: 0.3, fontSize: 10, color: colours.quiet },
  });
  return pptx;
}
