import type { Report } from "~/domain/report-types";
import { type LogoOutcome, logoFrom } from "./logo-from";
import type { RenderOptions } from "./render-options";
import { type Rendered, renderReport } from "./render-report";

/** What travels into a render thread. */
export interface RenderJob {
  readonly report: Report;
  readonly options: RenderOptions;
}

/** The entry of a render thread: one report in, its PDF and the characters that had to be replaced out. */
export default function render({ report, options }: RenderJob): Promise<Rendered> {
  return renderReport(report, options);
}

/** The other entry: an uploaded picture in, a logo out. */
export const logo = (bytes: Uint8Array): Promise<LogoOutcome> => logoFrom(bytes);
