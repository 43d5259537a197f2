import { dayOf } from "~/domain/day-of";
import type { Instrument } from "~/domain/instrument";
import { actionsFor } from "~/domain/planning/fitted-actions";
import { type Place, planDays } from "~/domain/planning/place";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { isSettled, type ShownTask } from "~/domain/team-plan/answered-tasks";
import { blockedBy } from "~/domain/team-plan/blocked-by";
import { decisionSaid } from "~/domain/team-plan/decision-days";
import { decisionOf } from "~/domain/team-plan/decision-of";
import { filterChoices, filteredItems, type PlanFilter } from "~/domain/team-plan/filtered-items";
import { filteredTasks } from "~/domain/team-plan/filtered-tasks";
import { isInHand } from "~/domain/team-plan/is-in-hand";
import { editOf } from "~/domain/team-plan/item-fields";
import { type OwnerEmails, ownersIn } from "~/domain/team-plan/owner-emails";
import { peopleIn, samePerson } from "~/domain/team-plan/people";
import { planDifference } from "~/domain/team-plan/plan-difference";
import { type Blocked, progressOf } from "~/domain/team-plan/progress";
import { progressRows } from "~/domain/team-plan/progress-marks";
import { progressSentences } from "~/domain/team-plan/progress-sentences";
import { proposals } from "~/domain/team-plan/proposals";
import type { PlanItem, TeamPlan } from "~/domain/team-plan/team-plan";
import { dueOf, movedOffWeekend, windowDates } from "~/domain/team-plan/window-dates";
import { addresses } from "../addresses";
import { drawnReport } from "../drawn-report";
import { newOnce } from "../once";
import { mayEdit, type Opened } from "../opening";
import type { Served } from "../served";
import { todayOfPlan, zoneOf } from "../today";
import { planAddresses, withLater } from "./addresses";
import { linkName } from "./changed-plan";
import { givenName } from "./given-name";
import { mayEditPlan, mayReport, type OpenedPlan } from "./open-plan";
import { tasksNow } from "./open-tasks";
import { filterIn, filterQuery } from "./plan-filter";
import { SAVED, savedNote } from "./saved-note";

export type TeamPlanView = ReturnType<typeof teamPlanView>;

/** The part of an adopted plan that a request asks for and may see, as the page, the status and every file read it. */
export function shownPlan(served: Served, { opened, kept, of }: OpenedPlan) {
  const { plan } = kept;
  const filter = filterIn(new URL(served.request.url).searchParams);
  const today = todayOfPlan(served, plan);
  const actions = actionsFor(opened.stored.assessment, opened.instrument);
  const items = filteredItems(plan.items, filter, { start: plan.start, today });
  const isWhole = Object.keys(filter).length === 0;
  const tasks: readonly ShownTask[] = tasksNow(opened.stored, kept, opened.instrument);
  const part = {
    ...plan,
    items,
    tasks: filteredTasks(tasks, filter, today, nameIn(opened.instrument)),
    rejected: isWhole ? plan.rejected : [],
  };
  const progress = progressOf(
    { ...part, items: filter.window === "later" ? items : items.filter(isInHand) },
    { actions },
    today,
    plan.items,
  );
  const isTimely = ({ item }: Blocked) => (windowDates(plan.start, item.window)?.from ?? today) <= today;
  return {
    plan: { ...plan, tasks },
    part,
    filter,
    isWhole,
    of,
    today,
    actions,
    progress: { ...progress, blocked: progress.blocked.filter(isTimely) },
  };
}

/** As many find-out tasks as are shown before somebody asks for all of them. */
const TASKS_SHOWN = 5;

/**
 * The working page of an adopted plan, or the part of it an address or a link shows: every action as a line, and all of the one the address
 * opens. What is for later comes where it is asked for, and in a filtered list.
 */
export function teamPlanView(served: Served, opened: OpenedPlan, emails: OwnerEmails) {
  const { stored, shows, instrument } = opened.opened;
  const shown = shownPlan(served, opened);
  const { plan, part, filter, isWhole, of, today, progress } = shown;
  const answers = mayEdit(opened.opened);
  const edits = mayEditPlan(opened.opened);
  const actions = new Map(shown.actions.map((action) => [action.id, action]));
  const asked = new URL(served.request.url).searchParams;
  const open = part.items.find(({ id }) => id === asked.get("open"));
  const showsLater = !isWhole || asked.getAll("show").includes("later") || (open !== undefined && !isInHand(open));
  const showsTasks = asked.getAll("show").includes("tasks") || part.tasks.length <= TASKS_SHOWN;
  const found = proposesAnything(opened) ? drawnReport(stored.assessment, instrument) : null;
  const overdue = new Set(progress.overdue);
  const around = (item: PlanItem) => ({
    due: dueOf(plan, item),
    isOverdue: overdue.has(item),
    waitsFor: blockedBy(item, plan.items, actions).map(({ title }) => title),
    today,
    signBy: progress.signDays[item.id] === undefined ? null : dayOf(plan.start, (progress.signDays[item.id] ?? 1) - 1),
  });
  const dueCount = (due: "overdue" | "week") =>
    filteredItems(plan.items, { due }, { start: plan.start, today }).length +
    filteredTasks(plan.tasks, { due }, today, nameIn(instrument)).length;
  return {
    organisation: of === null ? (stored.assessment.profile.organisation ?? null) : null,
    role: of !== null && "role" in of ? of.role : null,
    person: of !== null && "person" in of ? of.person : null,
    once: newOnce(),
    start: plan.start,
    today,
    /** Whose days these are: kept with the plan, or else whoever asks. */
    zone: plan.zone ?? zoneOf(served),
    updatedAt: opened.kept.updatedAt,
    places: placesOf(plan, { ...filter, ...of }).map(({ window, dates, movedTo, decision }) => {
      const there = part.items.filter((item) => item.window === window);
      const isFolded = (item: PlanItem) => !showsLater && !isInHand(item);
      return {
        window,
        dates,
        movedTo,
        decision,
        items: there.filter((item) => !isFolded(item)).map((item) => rowOf(item, around(item))),
        folded: there.filter(isFolded).length,
      };
    }),
    open: open === undefined ? null : itemView(open, around(open)),
    people: of === null ? peopleIn(plan) : [],
    counts: { overdue: dueCount("overdue"), week: dueCount("week") },
    /** Whose link it is, as the plan writes the name: what "mine" means. Empty where the link is called after nobody in the plan. */
    me: meIn(opened.opened, peopleIn(plan)),
    tasks: (showsTasks ? part.tasks : openFirst(part.tasks).slice(0, TASKS_SHOWN)).map((task) => ({
      ...task,
      ...questionOf(instrument, task.question, stored.id, answers),
    })),
    tasksFolded: showsTasks ? 0 : part.tasks.length - TASKS_SHOWN,
    rejected: part.rejected.map(({ id, reason }) => ({ id, title: titleOf(instrument, id), reason })),
    sentences: progressSentences(progress, isWhole),
    progress: progressRows(progress),
    filter,
    isWhole,
    showsLater,
    choices: filterChoices(plan.items),
    roles: instrument.ownerRoles,
    mayEdit: edits,
    owners: edits ? ownersIn(plan).map((owner) => ({ owner, email: emails[owner] ?? "" })) : [],
    mayReport: mayReport(opened.opened),
    /** What the history calls whoever asks: as they said in this browser, else as their link is called. */
    name: { given: givenName(served), byLink: linkName(opened.opened) },
    mayOwn: opened.opened.scope === "own",
    seesHistory: of === null && shows.notes,
    seesResults: of === null && shows.results,
    measureAgainOn: windowDates(plan.start, 3)?.to ?? plan.start,
    difference: found === null ? null : differenceOf(plan, found),
    again:
      found === null || !answers
        ? []
        : proposals(plan, found).map(({ question, items }) => ({
            ...questionOf(instrument, question, stored.id, true),
            items: items.map((id) => plan.items.find((item) => item.id === id)?.title ?? id),
          })),
    /** What was saved, where the address says it. */
    saved: savedNote(
      { plan, filter: { ...filter, ...of }, today, questions: instrument.questions },
      asked.get(SAVED) ?? "",
    ),
    hrefs: hrefsOf(opened.opened, filterQuery(filter)),
  };
}

/**
 * Whether a report could propose anything: it has changed since the plan was adopted from it, the plan came from a file with it, or something
 * done gives reason to answer again.
 */
function proposesAnything({ opened: { stored, shows }, kept, of }: OpenedPlan): boolean {
  if (of !== null || !shows.results || stored.stage !== "finished") return false;
  return stored.updatedAt >= kept.adoptedAt || kept.plan.items.some(({ state }) => state.status === "done");
}

const nameIn =
  ({ questions }: Pick<Instrument, "questions">) =>
  (id: string) =>
    questions.find((question) => question.id === id)?.name ?? id;

const meIn = ({ scope, linkName }: Opened, people: readonly string[]) =>
  scope === "own" ? "" : (people.find((name) => samePerson(name, linkName)) ?? "");

const openFirst = (tasks: readonly ShownTask[]) => [
  ...tasks.filter((task) => !isSettled(task)),
  ...tasks.filter(isSettled),
];

const placesOf = (plan: TeamPlan, filter: PlanFilter) =>
  [...planDays.map(({ place }) => place), "later" as const].map((window) => ({
    window,
    dates: windowDates(plan.start, window),
    /** When what falls due at its end is due, where that moved off a weekend. */
    movedTo: movedOffWeekend(plan.start, window),
    decision: decisionView(plan, window, filter),
  }));

/** The decision at the end of a window, and what was written down of it, for its form. */
function decisionView(plan: TeamPlan, window: Place, filter: PlanFilter) {
  const said = decisionSaid(plan, window, filter, shownDate);
  return said === null ? null : { ...said, taken: decisionOf(plan, said.day) };
}

interface Around {
  readonly due: string | null;
  readonly isOverdue: boolean;
  readonly waitsFor: readonly string[];
  readonly today: string;
  /** The ISO date by which its sign can be seen; null where none is expected. */
  readonly signBy: string | null;
}

/** An action as a line of the list. */
export type ItemRow = ReturnType<typeof rowOf>;

const rowOf = ({ id, title, owner, role, window, state, steps, ...item }: PlanItem, { due, isOverdue }: Around) => ({
  id,
  title,
  owner,
  role,
  window,
  status: state.status,
  dueOn: due,
  isOverdue,
  steps: [steps.filter(({ done }) => done).length, steps.length] as const,
  isSeen: item.sign.seen === true && !item.review?.failed,
});

/** An action as the page shows all of it. */
export type ItemView = ReturnType<typeof itemView>;

const itemView = (item: PlanItem, { due, isOverdue, waitsFor, today, signBy }: Around) => ({
  ...item,
  signBy: item.sign.seen === true ? null : signBy,
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
  whoAndWhen: JSON.stringify({ owner: item.owner, due: item.due }),
});

const titleOf = ({ actions }: Instrument, id: string) => actions.find((action) => action.id === id)?.title ?? id;

const questionOf = ({ questions }: Instrument, id: string, assessment: string, isLinked: boolean) => ({
  question: id,
  name: nameIn({ questions })(id),
  findOut: questions.find((question) => question.id === id)?.findOut ?? "",
  href: isLinked ? addresses.question(assessment, id) : null,
});

/** What later answers propose, with the names people know. */
function differenceOf(plan: TeamPlan, found: Report) {
  const difference = planDifference(plan, found);
  if (difference === null) return null;
  const { instrument } = found;
  const stateBase = (id: string) => {
    const item = plan.items.find((each) => each.id === id);
    return item === undefined ? "{}" : JSON.stringify({ state: editOf(item).state });
  };
  const itemTitle = (id: string) => plan.items.find((item) => item.id === id)?.title ?? id;
  return {
    taken: difference.taken,
    added: difference.added.map((each) => ({ ...each, title: titleOf(instrument, each.action) })),
    noLonger: difference.noLonger.map((each) => ({ ...each, title: itemTitle(each.item), base: stateBase(each.item) })),
    moved: difference.moved.map((each) => ({ ...each, title: itemTitle(each.item) })),
    findOut: difference.findOut.map((id) => ({ question: id, name: found.questionsById[id]?.question.name ?? id })),
    found: difference.found.map((id) => ({ question: id, name: found.questionsById[id]?.question.name ?? id })),
  };
}

const hrefsOf = ({ stored: { id } }: Opened, query: string) => ({
  plan: planAddresses.plan(id),
  item: `${planAddresses.plan(id)}/items/`,
  history: planAddresses.history(id),
  proposed: planAddresses.proposed(id),
  status: planAddresses.status(id, query),
  pdf: planAddresses.file(id, "plan.pdf", query),
  word: planAddresses.file(id, "plan.docx", query),
  csv: planAddresses.file(id, "plan.csv", query),
  calendar: planAddresses.file(id, "plan.ics", query),
  jira: planAddresses.file(id, "jira.csv", query),
  asana: planAddresses.file(id, "asana.csv", query),
  jiraLater: planAddresses.file(id, "jira.csv", withLater(query)),
  asanaLater: planAddresses.file(id, "asana.csv", withLater(query)),
  markdown: planAddresses.file(id, "plan.md", query),
  results: addresses.results(id),
  subscribe: planAddresses.calendar(id),
  share: planAddresses.share(id),
  compare: planAddresses.compare(id),
});
