import type { Report } from "~/domain/report-types";
import type { Branding } from "./branding";
import type { Paper } from "./paper";
import type { References } from "./references";

/** What every part of the paper is made from. */
export interface Book {
  readonly report: Report;
  readonly paper: Paper;
  readonly references: References;
  readonly branding: Branding;
}
