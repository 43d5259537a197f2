import type { SectionName } from "~/domain/section-names";
import type { Trend } from "~/domain/trend";

/** How a report is written down for people who edit it; everything, on A4, where nothing is told. */
export interface DocumentChoice {
  readonly paper?: "a4" | "letter";
  /** The sections that are written, in the report's own order; all where not given. */
  readonly sections?: readonly SectionName[];
  readonly preparedFor?: string;
  readonly preparedBy?: string;
  /** The series the report is the last of, this one included; said with the profile where it has two or more. */
  readonly trend?: Trend;
}
