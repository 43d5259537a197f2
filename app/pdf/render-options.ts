import type { SectionName } from "~/domain/section-names";
import type { Trend } from "~/domain/trend";
import type { Paper } from "./paper";

/** What a consultant puts on a paper. It is taken as given: pictures decoded and encoded again, contrast of the accent checked, by whoever passes it. */
export interface BrandingGiven {
  readonly logo?: {
    readonly bytes: Uint8Array;
    readonly format: "png" | "jpeg";
    /** Pixels. */
    readonly width: number;
    readonly height: number;
  };
  /** "#1f4e79" */
  readonly accent?: string;
  readonly preparedFor?: string;
  readonly preparedBy?: string;
}

export interface RenderOptions {
  readonly paper: Paper;
  /** `board` draws the one page a board reads, and nothing else. */
  readonly part?: "whole" | "board";
  /** The sections to draw, in the paper's own order; all where not given. */
  readonly sections?: readonly SectionName[];
  /** Leaves out what people wrote in their own words: notes, and reasons for setting a question or an action aside. */
  readonly withoutNotes?: boolean;
  /** Leaves out the organisation's name, who the paper is for, and who was named as knowing an answer. */
  readonly withoutNames?: boolean;
  readonly branding?: BrandingGiven;
  /** The series the report is the last of, this one included; drawn with the profile where it has two or more. */
  readonly trend?: Trend;
}
