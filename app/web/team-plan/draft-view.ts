import type { Capacity } from "~/domain/assessment";
import type { Plan, Report } from "~/domain/report-types";
import { redrawnPlan, triedPlan } from "~/domain/what-if";
import { whatIfGround } from "~/domain/what-if-ground";
import { mayEdit, openReport } from "../opening";
import { choiceIn } from "../plan-choice";
import { hrefsOf } from "../results-page";
import type { Served } from "../served";
import { shownReport } from "../shown-report";
import { planBefore } from "./adopting";

const CAPACITIES: readonly Capacity[] = ["light", "normal", "strong"];

/** The plan before a team has taken it over: as the report draws it, with what a browser needs to try it otherwise. */
export async function draftView(served: Served) {
  const { request, plumbline } = served;
  const opened = await openReport(served);
  const { report, stored } = opened;
  const edits = mayEdit(opened);
  const ground = whatIfGround(report);
  const choice = report.plan === null ? null : choiceIn(new URL(request.url).searchParams, report.plan, ground);
  const drawn = CAPACITIES.flatMap((capacity) => redrawnPlan(ground, capacity) ?? []);
  return {
    report: draftReport(report, drawn),
    tried: choice && triedPlan(ground, choice),
    choice,
    ground: edits ? ground : null,
    mayEdit: edits,
    today: plumbline.now().toISOString().slice(0, 10),
    carries: edits && (await planBefore(plumbline.store, opened)) !== undefined,
    hrefs: hrefsOf(stored),
  };
}

/** The report without what the page of a plan does not read: of actions and questions only those that any drawing of it names. */
function draftReport(report: Report, drawn: readonly Plan[]): Report {
  const actions = new Set(
    [report.plan, ...drawn].flatMap((plan) =>
      plan === null
        ? []
        : [...plan.windows.flatMap((window) => window.actions), ...plan.later, ...plan.rejected].map(({ id }) => id),
    ),
  );
  const actionsById = picked(report.actionsById, actions);
  const questions = new Set([
    ...(report.plan?.findOut ?? []),
    ...Object.values(actionsById).flatMap(({ lifts }) => Object.keys(lifts)),
    ...[report.plan, ...drawn].flatMap((plan) => plan?.unplaced.map(({ question }) => question) ?? []),
  ]);
  return {
    ...shownReport(report),
    assessment: { ...report.assessment, answers: {}, figures: {}, votes: {} },
    profile: [],
    patterns: [],
    evidenced: null,
    actionsById,
    questionsById: picked(report.questionsById, questions),
  };
}

const picked = <Value>(record: Readonly<Record<string, Value>>, ids: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
