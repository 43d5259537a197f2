import type { Report } from "~/domain/report-types";
import type { PlanPart, SourcedPart } from "~/domain/team-plan/plan-part";
import { boardPptx } from "./board-pptx";
import { calendar } from "./calendar";
import type { DocumentChoice } from "./document-choice";
import { reportDocx } from "./report-docx";
import { reportMarkdown } from "./report-markdown";
import { type Feed, feedCalendar, itemsCalendar } from "./team-plan/items-calendar";
import { itemsCsv } from "./team-plan/items-csv";
import { type Assignees, itemsAsana, itemsJira } from "./team-plan/items-tasks";
import { planDocx } from "./team-plan/plan-docx";
import { planMarkdown } from "./team-plan/plan-markdown";
import { statusMarkdown } from "./team-plan/status-markdown";

const text =
  <Given extends unknown[]>(write: (...given: Given) => string) =>
  async (...given: Given): Promise<Uint8Array> =>
    new TextEncoder().encode(write(...given));

/** The files that may take too long to make between two votes. */
const makers = {
  docx: reportDocx,
  pptx: boardPptx,
  md: text(reportMarkdown),
} as const;

/** The same of an adopted plan; people write as much into it as they like, so no file of it is made between two votes. */
const planMakers = {
  docx: planDocx,
  csv: text(itemsCsv),
  md: text(planMarkdown),
  "status.md": text(statusMarkdown),
  "jira.csv": text(itemsJira),
  "asana.csv": text(itemsAsana),
} as const;

export type OfficeKind = keyof typeof makers;

export type PlanFileKind = keyof typeof planMakers;

/** What travels into a thread of office files. */
export interface OfficeJob {
  readonly report: Report;
  readonly kind: OfficeKind;
  /** Of a document; slides know none. */
  readonly choice?: DocumentChoice;
}

/** Likewise for a file of an adopted plan. */
export interface PlanJob {
  readonly part: PlanPart;
  readonly kind: PlanFileKind;
  /** Of the files for other tools alone, and only where the link may have them. */
  readonly assignees?: Assignees;
}

/** A calendar: of the plan an assessment of this id proposes, of the shown part of one that is kept, or as programs fetch it. */
export type CalendarJob =
  | { readonly report: Report; readonly of: string }
  | { readonly part: SourcedPart }
  | { readonly feed: Feed };

/** The entry of a thread of office files: one report in, the bytes of its file out. */
export default function make({ report, kind, choice }: OfficeJob): Promise<Uint8Array> {
  return makers[kind](report, choice);
}

/** The other entry: the shown part of an adopted plan in, one file of it out. */
export const plan = ({ part, kind, assignees }: PlanJob): Promise<Uint8Array> =>
  kind === "jira.csv" || kind === "asana.csv" ? planMakers[kind](part, assignees) : planMakers[kind](part);

/** The third: a calendar. */
export async function calendars(job: CalendarJob): Promise<Uint8Array> {
  const written =
    "feed" in job ? feedCalendar(job.feed) : "part" in job ? itemsCalendar(job.part) : calendar(job.report, job.of);
  return new TextEncoder().encode(written);
}
