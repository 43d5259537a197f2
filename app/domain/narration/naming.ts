import type { RespondentRole } from "../instrument";
import type { Report } from "../report-types";
import type { ShownAction } from "../team-plan/shown-action";
import { words } from "./words";

/** The name a question goes by in lists. */
export const questionName = (report: Report, id: string): string => report.questionsById[id]?.question.name ?? id;

/** The title of a pitfall. */
export const pitfallTitle = (report: Report, id: string): string =>
  report.instrument.pitfalls.find((pitfall) => pitfall.id === id)?.title ?? id;

/** "Executive sponsor"; of an adopted plan "Ada", without the role that was proposed before, or that nobody has it yet. */
export function ownerName(report: Report, { owner, standing }: Pick<ShownAction, "owner" | "standing">): string {
  const role = report.instrument.ownerRoles.find(({ id }) => id === owner)?.name ?? owner;
  return standing?.owner || role || words.plan.nobody;
}

/** The same without the person, for whom there is a column of its own. */
export const roleStanding = (report: Report, { owner, standing }: Pick<ShownAction, "owner" | "standing">): string =>
  [
    owner === "" || standing?.owner ? "" : ownerName(report, { owner }),
    standing && words.plan.statuses[standing.status],
  ]
    .filter(Boolean)
    .join("; ");

/** "Ada; begun": whose an action is and, in an adopted plan, where it stands. */
export const ownerStanding = (report: Report, action: Pick<ShownAction, "owner" | "standing">): string =>
  [ownerName(report, action), action.standing && words.plan.statuses[action.standing.status]]
    .filter(Boolean)
    .join("; ");

/** "Frontline, Manager" */
export const roleNames = (report: Report, roles: readonly RespondentRole[]): string =>
  roles.map((role) => report.instrument.respondentRoles.find(({ id }) => id === role)?.name ?? role).join(", ");

/** "Reported" */
export const levelName = (report: Report, level: number | null): string | null =>
  report.instrument.levels.find((description) => description.level === level)?.name ?? null;
