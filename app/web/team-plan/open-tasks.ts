import type { Instrument } from "~/domain/instrument";
import { type ShownTask, withAnswered } from "~/domain/team-plan/answered-tasks";
import type { StoredPlan } from "~/storage/plan-store";
import type { StoredAssessment } from "~/storage/store";
import { drawnReport } from "../drawn-report";

/** The find-out tasks of a plan by the answers as they stand now; those answers are read only where they were touched since it was adopted. */
export function tasksNow(
  { assessment, updatedAt }: Pick<StoredAssessment, "assessment" | "updatedAt">,
  { plan, adoptedAt }: Pick<StoredPlan, "plan" | "adoptedAt">,
  instrument: Instrument,
): readonly ShownTask[] {
  const isOpen = plan.tasks.some(({ foundOn }) => foundOn === null);
  if (!isOpen || updatedAt < adoptedAt) return plan.tasks;
  const unknown = drawnReport(assessment, instrument, plan).plan?.findOut;
  return unknown === undefined ? plan.tasks : withAnswered(plan.tasks, new Set(unknown));
}
