import { assessmentFile } from "~/content/assessment-file";
import type { Assessment } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import { jsonText } from "~/domain/json-text";
import type { Report } from "~/domain/report-types";
import type { PlanChange } from "~/domain/team-plan/plan-change";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import type { Trend } from "~/domain/trend";
import { actionsCsv } from "~/exports/actions-csv";
import { answersCsv } from "~/exports/answers-csv";
import { asanaCsv } from "~/exports/asana-csv";
import { jiraCsv } from "~/exports/jira-csv";
import type { OfficePool } from "~/exports/pool";
import { reportJson } from "~/exports/report-json";
import { votesCsv } from "~/exports/votes-csv";
import type { OfficeKind } from "~/exports/worker";
import type { PdfPool } from "~/pdf/pool";
import type { RenderOptions } from "~/pdf/render-options";
import { drawnReport } from "../drawn-report";
import { planForFile } from "../team-plan/plan-in-file";
import { fileTypes } from "./file-types";

/** What a file is made of. */
export interface FileSource {
  /** Id of the assessment, or `sample` and the sample's. */
  readonly owner: string;
  readonly assessment: Assessment;
  readonly instrument: Instrument;
  /** The plan its team adopted; null where it is shown as proposed. */
  readonly adopted: TeamPlan | null;
  /** The newest lines of its plan's history, oldest first, where a link may see it. */
  readonly history?: readonly PlanChange[];
  /** The series it is the last of, for the paper. */
  readonly trend?: Trend | undefined;
  /** Of the files for other tools: what is for later too. */
  readonly later?: boolean;
}

/** What draws and writes the heavy ones, in threads of their own. */
export interface Tools {
  readonly pdf: Pick<PdfPool, "render">;
  readonly office: Pick<OfficePool, "make" | "calendar">;
}

export interface FileMaker {
  readonly type: string;
  /** What the saved file is called, before the organisation's name. */
  readonly title: string;
  make(source: FileSource, tools: Tools): Promise<Uint8Array>;
}

const reportOf = ({ assessment, instrument, adopted }: FileSource) => drawnReport(assessment, instrument, adopted);

const inSeries = ({ trend }: FileSource) => (trend === undefined ? {} : { trend });

const text = (
  title: string,
  type: keyof typeof fileTypes,
  write: (found: Report, source: FileSource) => string,
): FileMaker => ({
  type: fileTypes[type],
  title,
  make: async (source) => new TextEncoder().encode(write(reportOf(source), source)),
});

const paper = (title: string, options: RenderOptions): FileMaker => ({
  type: fileTypes.pdf,
  title,
  make: (source, { pdf }) => pdf.render(reportOf(source), { ...options, ...inSeries(source) }),
});

const office = (title: string, kind: OfficeKind): FileMaker => ({
  type: fileTypes[kind],
  title,
  make: (source, { office: pool }) => pool.make(reportOf(source), kind, inSeries(source)),
});

/** Every file of a finished assessment by the name in its address, in the order they are offered. */
export const makers = {
  "plan-a4.pdf": paper("Plumbline report", { paper: "a4" }),
  "plan-letter.pdf": paper("Plumbline report", { paper: "letter" }),
  "board-a4.pdf": paper("Plumbline board page", { paper: "a4", part: "board" }),
  "board-letter.pdf": paper("Plumbline board page", { paper: "letter", part: "board" }),
  "report.docx": office("Plumbline report", "docx"),
  "board.pptx": office("Plumbline board summary", "pptx"),
  "report.md": office("Plumbline report", "md"),
  "answers.csv": text("Plumbline answers", "csv", answersCsv),
  "votes.csv": text("Plumbline votes", "csv", (_, { assessment, instrument }) => votesCsv(assessment, instrument)),
  "actions.csv": text("Plumbline actions", "csv", actionsCsv),
  "jira.csv": text("Plumbline actions for Jira", "csv", (found, { later = false }) => jiraCsv(found, { later })),
  "asana.csv": text("Plumbline actions for Asana", "csv", (found, { later = false }) => asanaCsv(found, { later })),
  "plan.ics": {
    type: fileTypes.ics,
    title: "Plumbline plan",
    make: (source, { office: pool }) => pool.calendar({ report: reportOf(source), of: source.owner }),
  },
  "report.json": text("Plumbline report", "json", (found) => jsonText(reportJson(found))),
  "assessment.json": text("Plumbline assessment", "json", (_, { assessment, instrument, adopted, history = [] }) =>
    assessmentFile(assessment, instrument, adopted === null ? undefined : planForFile(adopted, history)),
  ),
} as const satisfies Record<string, FileMaker>;

export type FileName = keyof typeof makers;

export const isFileName = (name: string | undefined): name is FileName =>
  name !== undefined && Object.hasOwn(makers, name);
