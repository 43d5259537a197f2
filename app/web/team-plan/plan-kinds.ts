import type { SourcedPart } from "~/domain/team-plan/plan-part";
import type { OfficePool } from "~/exports/pool";
import type { Assignees } from "~/exports/team-plan/items-tasks";
import type { PlanFileKind } from "~/exports/worker";
import type { Paper } from "~/pdf/paper";
import type { PdfPool } from "~/pdf/pool";
import { fileTypes } from "../files/file-types";

/** What draws and writes them, in threads of their own. */
export interface PlanTools {
  readonly pdf: Pick<PdfPool, "teamPlan">;
  readonly office: Pick<OfficePool, "plan" | "calendar">;
}

interface PlanKind {
  readonly type: string;
  /** Whether people stand in it by their e-mail address. */
  readonly assigns?: true;
  make(part: SourcedPart, paper: Paper, tools: PlanTools, assignees: Assignees): Promise<Uint8Array>;
}

const written = (type: string, kind: PlanFileKind): PlanKind => ({
  type,
  make: (part, _, { office }) => office.plan(part, kind),
});

const assigned = (kind: "jira.csv" | "asana.csv"): PlanKind => ({
  type: fileTypes.csv,
  assigns: true,
  make: (part, _, { office }, assignees) => office.plan(part, kind, assignees),
});

const drawn = (kind: "plan" | "status"): PlanKind => ({
  type: fileTypes.pdf,
  make: (part, paper, { pdf }) => pdf.teamPlan(part, { paper, kind }),
});

/** Every file of an adopted plan by the end of its address. */
export const planKinds = {
  "plan.pdf": drawn("plan"),
  "plan.docx": written(fileTypes.docx, "docx"),
  "plan.csv": written(fileTypes.csv, "csv"),
  "plan.ics": { type: fileTypes.ics, make: (part, _, { office }) => office.calendar({ part }) },
  "plan.md": written(fileTypes.md, "md"),
  "status.pdf": drawn("status"),
  "status.md": written(fileTypes.md, "status.md"),
  "jira.csv": assigned("jira.csv"),
  "asana.csv": assigned("asana.csv"),
} satisfies Record<string, PlanKind>;

export type PlanFile = keyof typeof planKinds;

export const isPlanFile = (name: string | undefined): name is PlanFile =>
  name !== undefined && Object.hasOwn(planKinds, name);
