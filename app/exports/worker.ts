import type { Report } from "~/domain/report-types";
import type { PlanPart } from "~/domain/team-plan/plan-part";
import { boardPptx } from "./board-pptx";
import type { DocumentChoice } from "./document-choice";
import { reportDocx } from "./report-docx";
import { planDocx } from "./team-plan/plan-docx";

/** The files that take too long to make between two votes. */
const makers = { docx: reportDocx, pptx: boardPptx } as const;

export type OfficeKind = keyof typeof makers;

/** What travels into a thread of office files. */
export interface OfficeJob {
  readonly report: Report;
  readonly kind: OfficeKind;
  /** Of a Word document; slides know none. */
  readonly choice?: DocumentChoice;
}

/** The entry of a thread of office files: one report in, the bytes of its file out. */
export default function make({ report, kind, choice }: OfficeJob): Promise<Uint8Array> {
  return makers[kind](report, choice);
}

/** The other entry: the shown part of an adopted plan in, its Word document out. */
export const plan = (part: PlanPart): Promise<Uint8Array> => planDocx(part);
