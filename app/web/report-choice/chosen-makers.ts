import { leftOut } from "~/domain/left-out";
import type { Report } from "~/domain/report-types";
import type { DocumentChoice } from "~/exports/document-choice";
import type { RenderOptions } from "~/pdf/render-options";
import type { Tools } from "../files/makers";
import type { ReportFormat } from "./report-format";

type Make = (report: Report, options: RenderOptions, tools: Tools) => Promise<Uint8Array>;

/** Puts a report together by choice, as each kind of file. A file that is edited takes all of the choice but logo and colour. */
export const chosenMakers: Readonly<Record<ReportFormat, Make>> = {
  pdf: (report, options, { pdf }) => pdf.render(report, options),
  docx: (report, options, { office }) => office.make(leftOut(report, options), "docx", documentChoice(options)),
  md: (report, options, { office }) => office.make(leftOut(report, options), "md", documentChoice(options)),
};

function documentChoice({ paper, sections, withoutNames, trend, branding = {} }: RenderOptions): DocumentChoice {
  const { preparedFor, preparedBy } = branding;
  return {
    paper,
    ...(sections === undefined ? {} : { sections }),
    ...(trend === undefined ? {} : { trend }),
    ...(preparedFor === undefined || withoutNames ? {} : { preparedFor }),
    ...(preparedBy === undefined ? {} : { preparedBy }),
  };
}
