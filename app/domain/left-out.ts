import type { Answer } from "./assessment";
import { words } from "./headline/headline-words";
import type { QuestionFinding, Report } from "./report-types";

/** What a copy of the report does without. */
export interface Wishes {
  readonly withoutNotes?: boolean;
  readonly withoutNames?: boolean;
}

/** A report without what people wrote in their own words, or without names; numbers and findings stay as they are. */
export function leftOut(report: Report, { withoutNotes = false, withoutNames = false }: Wishes): Report {
  if (!withoutNotes && !withoutNames) return report;
  const withLess = (finding: QuestionFinding): QuestionFinding =>
    finding.answer === null ? finding : { ...finding, answer: lessOf(finding.answer) };
  const { plan, workshop } = report;
  return {
    ...report,
    organisation: withoutNames ? null : report.organisation,
    profile: report.profile.map((each) => ({ ...each, answers: each.answers.map(withLess) })),
    questionsById: Object.fromEntries(Object.entries(report.questionsById).map(([id, each]) => [id, withLess(each)])),
    notApplicable: report.notApplicable.map((each) => ({ ...each, reason: withoutNotes ? "" : each.reason })),
    workshop:
      workshop === null || !withoutNotes
        ? workshop
        : { ...workshop, parked: workshop.parked.map((each) => ({ ...each, note: null })) },
    headline: withoutNames ? { ...report.headline, summary: summaryWithoutPeople(report) } : report.headline,
    actionsById: withoutNames ? withoutPeople(report.actionsById) : report.actionsById,
    plan:
      plan === null
        ? null
        : { ...plan, rejected: plan.rejected.map((each) => ({ ...each, reason: withoutNotes ? "" : each.reason })) },
  };

  function lessOf({ note, reason, ask, ...rest }: Answer): Answer {
    return {
      ...rest,
      ...(withoutNotes || note === undefined ? {} : { note }),
      ...(withoutNotes || reason === undefined ? {} : { reason }),
      ...(withoutNames || ask === undefined ? {} : { ask }),
    };
  }
}

/** Actions of an adopted plan without who has them; the role stays. */
const withoutPeople = (actions: Report["actionsById"]): Report["actionsById"] =>
  Object.fromEntries(
    Object.entries(actions).map(([id, { standing, ...action }]) => [
      id,
      standing === undefined ? action : { ...action, standing: { ...standing, owner: "", team: "" } },
    ]),
  );

/** The summary names who has the next action: without names it is the role again. */
const summaryWithoutPeople = ({ headline, actionsById, instrument }: Report): string =>
  Object.values(actionsById).reduce((summary, { title, owner, standing }) => {
    if (!standing?.owner) return summary;
    const role = instrument.ownerRoles.find(({ id }) => id === owner)?.name ?? null;
    return summary.replace(words.next(title, standing.owner), () => words.next(title, role));
  }, headline.summary);
