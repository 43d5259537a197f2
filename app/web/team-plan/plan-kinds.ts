import type { PlanPart } from "~/domain/team-plan/plan-part";
import type { OfficePool } from "~/exports/pool";
import { itemsCalendar } from "~/exports/team-plan/items-calendar";
import { itemsCsv } from "~/exports/team-plan/items-csv";
import { planMarkdown } from "~/exports/team-plan/plan-markdown";
import { statusMarkdown } from "~/exports/team-plan/status-markdown";
import type { Paper } from "~/pdf/paper";
import type { PdfPool } from "~/pdf/pool";

/** What draws and writes the heavy ones, in threads of their own. */
export interface PlanTools {
  readonly pdf: Pick<PdfPool, "teamPlan">;
  readonly office: Pick<OfficePool, "plan">;
}

interface PlanKind {
  readonly type: string;
  /** Heavy ones are kept in memory for a while. */
  readonly heavy: boolean;
  make(part: PlanPart, paper: Paper, tools: PlanTools): Promise<Uint8Array>;
}

const text = (type: string, write: (part: PlanPart) => string): PlanKind => ({
  type: `${type}; charset=utf-8`,
  heavy: false,
  make: async (part) => new TextEncoder().encode(write(part)),
});

const drawn = (kind: "plan" | "status"): PlanKind => ({
  type: "application/pdf",
  heavy: true,
  make: (part, paper, { pdf }) => pdf.teamPlan(part, { paper, kind }),
});

/** Every file of an adopted plan by the end of its address. */
export const planKinds = {
  "plan.pdf": drawn("plan"),
  "plan.docx": {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    heavy: true,
    make: (part, _, { office }) => office.plan(part),
  },
  "plan.csv": text("text/csv", itemsCsv),
  "plan.ics": text("text/calendar", itemsCalendar),
  "plan.md": text("text/markdown", planMarkdown),
  "status.pdf": drawn("status"),
  "status.md": text("text/markdown", statusMarkdown),
} as const satisfies Record<string, PlanKind>;

export type PlanFile = keyof typeof planKinds;

export const isPlanFile = (name: string | undefined): name is PlanFile =>
  name !== undefined && Object.hasOwn(planKinds, name);
