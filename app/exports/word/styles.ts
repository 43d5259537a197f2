import { type IStylesOptions, LineRuleType } from "docx";
import { palette } from "~/charts/palette";

const hex = (colour: string) => colour.slice(1).toUpperCase();

/** Colours of a document people edit, as Word writes them. */
export const colours = {
  ink: hex(palette.ink),
  quiet: hex(palette["ink-2"]),
  rule: hex(palette["rule-strong"]),
  shade: hex(palette.paper),
} as const;

const SERIF = "Georgia";
const heading = (size: number, before: number) => ({
  run: { font: SERIF, bold: true, size, color: colours.ink },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

/** Word's own heading styles in the look of the paper, so that its outline, contents and cross-references work. Sizes in half points, spacing in twentieths. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: "Calibri", size: 21, color: colours.ink, language: { value: "en-GB" } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: SERIF, bold: true, size: 44 }, paragraph: { spacing: { after: 160 } } },
    heading1: heading(34, 360),
    heading2: heading(26, 280),
    heading3: heading(22, 200),
  },
  paragraphStyles: [
    {
      id: "Lead",
      name: "Lead",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 24, color: colours.quiet },
    },
    { id: "Quiet", name: "Quiet", basedOn: "Normal", quickFormat: true, run: { size: 19, color: colours.quiet } },
    {
      id: "Cell",
      name: "Cell",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 19 },
      paragraph: { spacing: { after: 40 } },
    },
  ],
};
