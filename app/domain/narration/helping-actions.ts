import type { PatternFinding, Report } from "../report-types";

/** Titles, as the plan shown words them, of a pattern's actions that would still help here: those that suit what was answered, and whose practice is not there yet. */
export const helpingActions = (report: Report, { actions }: Pick<PatternFinding, "actions">): readonly string[] =>
  actions.flatMap((id) => {
    const action = report.planGround.actions.find((each) => each.id === id);
    const shown = report.actionsById[id];
    return shown &&
      action?.offered &&
      Object.entries(action.lifts).some(([question, level]) => isBelow(report, question, level))
      ? [shown.title]
      : [];
  });

/** Whether an answer stands below a level; one that is not known, or is "there is none here", does. */
function isBelow({ questionsById }: Report, question: string, level: number): boolean {
  const value = questionsById[question]?.value;
  return typeof value === "number" ? value < level : value === "unknown" || value === "none";
}
