import type { Action, Instrument } from "~/domain/instrument";
import { actionsFor } from "~/domain/planning/fitted-actions";
import { planDays } from "~/domain/planning/place";
import { report } from "~/domain/report";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { blockedBy } from "~/domain/team-plan/blocked-by";
import { decisionSaid } from "~/domain/team-plan/decision-days";
import { filterChoices, filteredItems, type PlanFilter } from "~/domain/team-plan/filtered-items";
import { isInHand } from "~/domain/team-plan/is-in-hand";
import { editOf } from "~/domain/team-plan/item-fields";
import { countIn } from "~/domain/team-plan/item-place";
import { type OwnerEmails, ownersIn } from "~/domain/team-plan/owner-emails";
import { planDifference } from "~/domain/team-plan/plan-difference";
import { type Blocked, progressOf } from "~/domain/team-plan/progress";
import { progressRows } from "~/domain/team-plan/progress-marks";
import { progressSentences } from "~/domain/team-plan/progress-sentences";
import { proposals } from "~/domain/team-plan/proposals";
import type { PlanItem, TeamPlan } from "~/domain/team-plan/team-plan";
import { dueOf, windowDates } from "~/domain/team-plan/window-dates";
import { addresses } from "../addresses";
import { mayEdit, type Opened } from "../opening";
import type { Served } from "../served";
import { planAddresses } from "./addresses";
import { mayEditPlan, mayReport, type OpenedPlan } from "./open-plan";
import { filterIn, filterQuery } from "./plan-filter";

export type TeamPlanView = ReturnType<typeof teamPlanView>;

/** The part of an adopted plan that a request asks for and may see, as the page, the status and every file read it. */
export function shownPlan({ plumbline, request }: Served, { opened, kept, role }: OpenedPlan) {
  const { plan } = kept;
  const filter = filterIn(new URL(request.url).searchParams);
  const items = filteredItems(plan.items, filter);
  const isWhole = Object.keys(filter).length === 0;
  const actions = actionsFor(opened.stored.assessment, opened.instrument);
  const today = plumbline.now().toISOString().slice(0, 10);
  const part = { ...plan, items, tasks: isWhole ? plan.tasks : [], rejected: isWhole ? plan.rejected : [] };
  const progress = progressOf(
    { ...part, items: filter.window === "later" ? items : items.filter(isInHand) },
    { actions },
    today,
    plan.items,
  );
  const isTimely = ({ item }: Blocked) => (windowDates(plan.start, item.window)?.from ?? today) <= today;
  return {
    plan,
    part,
    filter,
    isWhole,
    role,
    today,
    actions,
    progress: { ...progress, blocked: progress.blocked.filter(isTimely) },
  };
}

/** The working page of an adopted plan, or the part of it an address or a link shows. */
export function teamPlanView(served: Served, opened: OpenedPlan, emails: OwnerEmails) {
  const { stored, shows, instrument } = opened.opened;
  const shown = shownPlan(served, opened);
  const { plan, part, filter, isWhole, role, today, actions, progress } = shown;
  const answers = mayEdit(opened.opened);
  const found =
    role === null && shows.results && stored.stage === "finished" ? report(stored.assessment, instrument) : null;
  const query = filterQuery(filter);
  return {
    organisation: role === null ? (stored.assessment.profile.organisation ?? null) : null,
    role,
    start: plan.start,
    today,
    updatedAt: opened.kept.updatedAt,
    places: placesOf(plan, part.items, progress.overdue, today, actions, role === null ? filter : { ...filter, role }),
    tasks: part.tasks.map((task) => ({
      ...task,
      ...questionOf(instrument, task.question, stored.id, answers),
    })),
    rejected: part.rejected.map(({ id, reason }) => ({ id, title: titleOf(instrument, id), reason })),
    sentences: progressSentences(progress, isWhole),
    progress: progressRows(progress),
    filter,
    isWhole,
    choices: filterChoices(plan.items),
    roles: instrument.ownerRoles,
    mayEdit: mayEditPlan(opened.opened),
    owners: mayEditPlan(opened.opened)
      ? ownersIn(plan.items).map((owner) => ({ owner, email: emails[owner] ?? "" }))
      : [],
    mayReport: mayReport(opened.opened),
    mayOwn: opened.opened.scope === "own",
    seesHistory: role === null && shows.notes,
    seesResults: role === null && shows.results,
    measureAgainOn: windowDates(plan.start, 3)?.to ?? plan.start,
    difference: found === null ? null : differenceOf(plan, found),
    again:
      found === null || !answers
        ? []
        : proposals(plan, found).map(({ question, items }) => ({
            ...questionOf(instrument, question, stored.id, true),
            items: items.map((id) => plan.items.find((item) => item.id === id)?.title ?? id),
          })),
    hrefs: hrefsOf(opened.opened, query),
  };
}

/** An action as the page draws it. */
export type ItemView = ReturnType<typeof itemView>;

/** Every window with its dates and the actions that are shown in it. */
function placesOf(
  plan: TeamPlan,
  items: readonly PlanItem[],
  overdue: readonly PlanItem[],
  today: string,
  known: readonly Action[],
  filter: PlanFilter,
) {
  const actions = new Map(known.map((action) => [action.id, action]));
  const places = [...planDays.map(({ place }) => place), "later" as const];
  return places.map((window) => ({
    window,
    dates: windowDates(plan.start, window),
    decision: decisionSaid(plan.start, window, filter, shownDate),
    count: countIn(plan.items, window),
    items: items
      .filter((item) => item.window === window)
      .map((item) =>
        itemView(item, {
          position: plan.items.filter((each) => each.window === window).findIndex(({ id }) => id === item.id) + 1,
          due: dueOf(plan, item),
          isOverdue: overdue.includes(item),
          waitsFor: blockedBy(item, plan.items, actions).map(({ title }) => title),
          today,
        }),
      ),
  }));
}

interface Around {
  readonly position: number;
  readonly due: string | null;
  readonly isOverdue: boolean;
  readonly waitsFor: readonly string[];
  readonly today: string;
}

const itemView = (item: PlanItem, { position, due, isOverdue, waitsFor, today }: Around) => ({
  ...item,
  // What is for later is a line on the page; its steps are on its own.
  isLine: !isInHand(item),
  steps: isInHand(item) ? item.steps : [],
  position,
  dueOn: due,
  isOverdue,
  waitsFor: item.state.status === "done" || item.state.status === "dropped" ? [] : waitsFor,
  toReview:
    item.review === null &&
    (item.state.status === "doing" || item.state.status === "done") &&
    due !== null &&
    due <= today,
  stateBase: JSON.stringify({ state: editOf(item).state }),
  signBase: JSON.stringify({ sign: item.sign }),
});

const titleOf = ({ actions }: Instrument, id: string) => actions.find((action) => action.id === id)?.title ?? id;

const questionOf = ({ questions }: Instrument, id: string, assessment: string, isLinked: boolean) => ({
  question: id,
  name: questions.find((question) => question.id === id)?.name ?? id,
  findOut: questions.find((question) => question.id === id)?.findOut ?? "",
  href: isLinked ? addresses.question(assessment, id) : null,
});

/** What later answers propose, with the names people know. */
function differenceOf(plan: TeamPlan, found: Report) {
  const difference = planDifference(plan, found);
  if (difference === null) return null;
  const { instrument } = found;
  const itemTitle = (id: string) => plan.items.find((item) => item.id === id)?.title ?? id;
  return {
    taken: difference.taken,
    added: difference.added.map((each) => ({ ...each, title: titleOf(instrument, each.action) })),
    noLonger: difference.noLonger.map((each) => ({ ...each, title: itemTitle(each.item) })),
    moved: difference.moved.map((each) => ({ ...each, title: itemTitle(each.item) })),
    findOut: difference.findOut.map((id) => ({ question: id, name: found.questionsById[id]?.question.name ?? id })),
    found: difference.found.map((id) => ({ question: id, name: found.questionsById[id]?.question.name ?? id })),
  };
}

const hrefsOf = ({ stored: { id } }: Opened, query: string) => ({
  plan: planAddresses.plan(id),
  item: `${planAddresses.plan(id)}/items/`,
  history: planAddresses.history(id),
  status: planAddresses.status(id, query),
  pdf: planAddresses.file(id, "plan.pdf", query),
  word: planAddresses.file(id, "plan.docx", query),
  csv: planAddresses.file(id, "plan.csv", query),
  calendar: planAddresses.file(id, "plan.ics", query),
  jira: planAddresses.file(id, "jira.csv", query),
  asana: planAddresses.file(id, "asana.csv", query),
  markdown: planAddresses.file(id, "plan.md", query),
  results: addresses.results(id),
  subscribe: planAddresses.calendar(id),
  share: planAddresses.share(id),
  compare: planAddresses.compare(id),
});
