import type { OwnerRole, RespondentRole } from "../instrument";
import type { Report } from "../report-types";

/** The name a question goes by in lists. */
export const questionName = (report: Report, id: string): string => report.questionsById[id]?.question.name ?? id;

/** The title of a pitfall. */
export const pitfallTitle = (report: Report, id: string): string =>
  report.instrument.pitfalls.find((pitfall) => pitfall.id === id)?.title ?? id;

/** "Executive sponsor" */
export const ownerName = (report: Report, role: OwnerRole): string =>
  report.instrument.ownerRoles.find(({ id }) => id === role)?.name ?? role;

/** "Frontline, Manager" */
export const roleNames = (report: Report, roles: readonly RespondentRole[]): string =>
  roles.map((role) => report.instrument.respondentRoles.find(({ id }) => id === role)?.name ?? role).join(", ");

/** "Reported" */
export const levelName = (report: Report, level: number | null): string | null =>
  report.instrument.levels.find((description) => description.level === level)?.name ?? null;
