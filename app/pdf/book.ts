import type { References } from "~/domain/narration/references";
import type { Report } from "~/domain/report-types";
import type { Trend } from "~/domain/trend";
import type { Branding } from "./branding";
import type { Paper } from "./paper";

/** What every part of the paper is made from. */
export interface Book {
  readonly report: Report;
  readonly paper: Paper;
  readonly references: References;
  readonly branding: Branding;
  /** Two or more assessments over time; null where there is one. */
  readonly trend: Trend | null;
}
