import { dayOf, daysBetween } from "../day-of";
import { planDays } from "../planning/place";
import type { ShownTask } from "./answered-tasks";
import { type DecisionDay, decisionDays } from "./decision-days";
import { decisionOf } from "./decision-of";
import { samePerson } from "./people";
import type { PlanProgress } from "./progress";
import type { Decision, PlanItem, TeamPlan } from "./team-plan";
import { dueOf } from "./window-dates";

/** Something that is not as planned; each action stands in one at most. */
export type StatusException =
  | { readonly kind: "failed" | "sign-not-seen" | "to-review"; readonly item: PlanItem }
  | { readonly kind: "overdue"; readonly item: PlanItem; readonly days: number }
  /** `waitsFor` where what it waits for is one action and is not named elsewhere. */
  | {
      readonly kind: "blocked";
      readonly item: PlanItem;
      readonly waitsFor: PlanItem | null;
      readonly count: number;
    }
  /** Due today or within the week, and nobody took it or nobody has begun. */
  | { readonly kind: "nobodys" | "not-begun"; readonly item: PlanItem; readonly due: string }
  | { readonly kind: "find-out"; readonly count: number };

/** Something that went well: a sign that was seen, or an action done in the week. */
export type StatusGain = { readonly kind: "seen" | "done"; readonly item: PlanItem };

/** The first entries of a list and how many more there are. */
export interface Shortened<Entry> {
  readonly first: readonly Entry[];
  readonly more: number;
}

/** What a decision rests on: how many actions of its window are begun, and how many of the signs that can be seen by its day were. */
export interface DecisionGround {
  readonly planned: number;
  readonly begun: number;
  readonly due: number;
  readonly seen: number;
  /** The decisions before it whose day has come, the latest alone where it was written down, and those that nobody wrote down. */
  readonly before: readonly DecisionBefore[];
}

/** A decision whose day has come, or that was taken before it; null where nobody wrote down what was decided. */
export interface DecisionBefore extends DecisionDay {
  readonly decided: Decision | null;
}

/** What a sponsor and a weekly meeting look at. No action stands in it twice. */
export interface WeekStatus {
  /** First and last ISO date of the week that ends today. */
  readonly since: string;
  readonly today: string;
  /** Of the ninety, from 1; 0 and less before the plan begins, more than 90 after it. */
  readonly day: number;
  readonly verdict: {
    readonly kind: "empty" | "not-begun" | "early" | "on-course" | "at-risk" | "behind" | "over";
    /** Actions overdue and failed, and questions to find out that are overdue: any of them is behind. */
    readonly overdue: number;
    readonly failed: number;
    readonly findOut: number;
    /** Actions due today and not done, and those due within the week after it that nobody has begun: any of them is at risk. */
    readonly dueToday: number;
    readonly notBegun: number;
    /** The earliest ISO date something that is open is due, today or later; null where nothing is. */
    readonly nextDue: string | null;
  };
  /** The next decision asked of the sponsor that nobody wrote down yet, with what there is to go by; of the last, also after its day. Null in a part that is not the sponsor's. */
  readonly decision: (DecisionDay & DecisionGround) | null;
  /** The last that was decided; null where none is written down. */
  readonly decidedLast: Decision | null;
  /** What is open of the sponsor's own, soonest first, and stands in no other list; null in a part that is not the sponsor's. */
  readonly sponsors: Shortened<{ readonly item: PlanItem; readonly due: string | null }> | null;
  readonly exceptions: Shortened<StatusException>;
  readonly worked: Shortened<StatusGain>;
  /** Open, due today or in the seven days after it, soonest first. */
  readonly next: Shortened<
    | { readonly item: PlanItem; readonly due: string }
    | { readonly item: null; readonly task: ShownTask; readonly due: string }
  >;
}

const SPONSOR = "executive-sponsor";
/** After every date. */
const LAST = "9999-12-31";
const WEEK = 7;
const LAST_DAY = planDays.at(-1)?.to ?? 0;
const SHOWN = 3;
const SPONSORS_SHOWN = 6;

/** The week that ends on the day progress was looked at; `asksSponsor` is false in parts that are not the sponsor's. */
export function weekStatus(
  plan: Pick<TeamPlan, "start" | "decisions">,
  progress: PlanProgress,
  asksSponsor = true,
): WeekStatus {
  const { today } = progress;
  const day = daysBetween(plan.start, today) + 1;
  const named = new Set<string>();
  const exceptions = exceptionsIn(plan, progress, named);
  const worked = gainsIn(progress, named);
  const shown = new Set([...exceptions.slice(0, SHOWN), ...worked.slice(0, SHOWN)].flatMap(idsNamed));
  const sponsors = asksSponsor ? sponsorsOpen(plan, progress).filter(({ item }) => !shown.has(item.id)) : [];
  for (const { item } of sponsors) named.add(item.id);
  const next = [...tasksSoon(progress), ...dueSoon(plan, progress).filter(({ item }) => !named.has(item.id))].sort(
    (one, other) => one.due.localeCompare(other.due),
  );
  return {
    since: dayOf(today, 1 - WEEK),
    today,
    day,
    verdict: verdictOf(plan, progress, day),
    decision: asksSponsor ? decisionNext(plan, progress) : null,
    decidedLast: asksSponsor ? (plan.decisions?.at(-1) ?? null) : null,
    sponsors: asksSponsor ? shortened(sponsors, SPONSORS_SHOWN) : null,
    exceptions: shortened(exceptions),
    worked: shortened(worked),
    next: shortened(next),
  };
}

function verdictOf(plan: Pick<TeamPlan, "start">, progress: PlanProgress, day: number): WeekStatus["verdict"] {
  const { overdue, failed, tasks, today } = progress;
  const late = { overdue: overdue.length, failed: failed.length, findOut: tasks.overdue };
  const soon = dueSoon(plan, progress);
  const close = {
    dueToday: soon.filter(({ due }) => due === today).length,
    notBegun: soon.filter(({ item, due }) => due > today && isUntouched(item)).length,
  };
  const days = openOnes(progress).flatMap((item) => dueOf(plan, item) ?? []);
  const nextDue = days.filter((due) => due >= today).sort()[0] ?? null;
  return { kind: verdictKind(progress, day, anyOf(late), anyOf(close)), ...late, ...close, nextDue };
}

const anyOf = (counts: Readonly<Record<string, number>>) => Object.values(counts).some((count) => count > 0);

function verdictKind({ planned, done, doing }: PlanProgress, day: number, isBehind: boolean, isClose: boolean) {
  if (planned.length === 0) return "empty";
  if (day > LAST_DAY) return "over";
  if (isBehind) return "behind";
  if (day < 1) return done.length + doing.length > 0 ? "early" : "not-begun";
  return isClose ? "at-risk" : "on-course";
}

/** The first whose day is still to come and that is not written down; after the last day that one, until it is. */
function decisionNext(
  plan: Pick<TeamPlan, "start" | "decisions">,
  { planned, seenToWork, signDays, today }: PlanProgress,
) {
  const days = decisionDays(plan.start).map((day): DecisionBefore => ({ ...day, decided: decisionOf(plan, day.day) }));
  const open = days.filter(({ decided }) => decided === null);
  const next = open.find(({ on }) => on >= today) ?? open.find(({ day }) => day === LAST_DAY);
  if (next === undefined) return null;
  const before = days.filter(({ day }) => day < next.day);
  const there = planned.filter(({ window }) => window === next.window);
  const due = planned.filter(({ id }) => (signDays[id] ?? Number.POSITIVE_INFINITY) <= next.day);
  return {
    ...next,
    planned: there.length,
    begun: there.filter(({ state }) => state.status !== "not-started").length,
    due: due.length,
    before: before.filter(({ decided }, index) => decided === null || index === before.length - 1),
    seen: due.filter((item) => seenToWork.includes(item)).length,
  };
}

/** Gravest first: what failed, what is late (longest first), a sign that does not come, what waits, what nobody took or began, what is to be looked at. */
function exceptionsIn(plan: Pick<TeamPlan, "start">, progress: PlanProgress, named: Set<string>): StatusException[] {
  const { today, failed, overdue, done, blocked, toReview, seenToWork, tasks } = progress;
  const once = <Entry extends { readonly item: PlanItem }>(entries: readonly Entry[]) =>
    entries.filter(({ item }) => {
      const isNew = !named.has(item.id);
      named.add(item.id);
      return isNew;
    });
  const late = overdue
    .map((item) => ({ kind: "overdue" as const, item, days: daysBetween(dueOf(plan, item) ?? today, today) }))
    .sort((one, other) => other.days - one.days);
  const found: StatusException[] = [
    ...once(failed.map((item) => ({ kind: "failed" as const, item }))),
    ...once(late),
    ...once(done.filter(({ sign }) => sign.seen === false).map((item) => ({ kind: "sign-not-seen" as const, item }))),
  ];
  const waiting = once(blocked).map(({ item, by }): StatusException => {
    const [only] = by;
    const isNamed = by.length !== 1 || only === undefined || named.has(only.id);
    if (!isNamed) named.add(only.id);
    return { kind: "blocked", item, waitsFor: isNamed ? null : only, count: by.length };
  });
  const soon = dueSoon(plan, progress);
  const nobodys = soon.filter(({ item }) => item.owner === "");
  const untouched = soon.filter(({ item }) => isUntouched(item));
  return [
    ...found,
    ...(tasks.overdue === 0 ? [] : [{ kind: "find-out" as const, count: tasks.overdue }]),
    ...waiting,
    ...once(nobodys.map((each) => ({ kind: "nobodys" as const, ...each }))),
    ...once(untouched.map((each) => ({ kind: "not-begun" as const, ...each }))),
    ...once(
      toReview.filter((item) => !seenToWork.includes(item)).map((item) => ({ kind: "to-review" as const, item })),
    ),
  ];
}

/** Signs that were seen, the latest first, then what was done this week without one. */
function gainsIn({ seenToWork, done, today }: PlanProgress, named: Set<string>): StatusGain[] {
  const since = dayOf(today, 1 - WEEK);
  const on = ({ sign }: PlanItem) => sign.on ?? "";
  const seen = [...seenToWork].sort((one, other) => on(other).localeCompare(on(one)));
  const recent = done.filter(({ state }) => state.since !== null && state.since >= since && state.since <= today);
  const gains = [
    ...seen.map((item) => ({ kind: "seen" as const, item })),
    ...recent.map((item) => ({ kind: "done" as const, item })),
  ];
  return gains.filter(({ item }) => {
    const isNew = !named.has(item.id);
    named.add(item.id);
    return isNew;
  });
}

const isUntouched = ({ state }: PlanItem) => state.status === "not-started";

const openOnes = ({ doing, notStarted }: PlanProgress) => [...doing, ...notStarted];

function dueSoon(plan: Pick<TeamPlan, "start">, progress: PlanProgress) {
  const until = dayOf(progress.today, WEEK);
  return openOnes(progress)
    .flatMap((item) => {
      const due = dueOf(plan, item);
      return due !== null && due >= progress.today && due <= until ? [{ item, due }] : [];
    })
    .sort((one, other) => one.due.localeCompare(other.due));
}

const tasksSoon = ({ today, tasks }: PlanProgress) =>
  tasks.open.flatMap((task) =>
    task.due !== null && task.due >= today && task.due <= dayOf(today, WEEK)
      ? [{ item: null, task, due: task.due }]
      : [],
  );

/** What is open of the sponsor: by the role, where nobody took it, else by the names that have such a role. */
function sponsorsOpen(plan: Pick<TeamPlan, "start">, progress: PlanProgress) {
  const isRole = ({ role }: PlanItem) => role === SPONSOR;
  const names = progress.planned.filter(isRole).map(({ owner }) => owner);
  return openOnes(progress)
    .filter((item) => (item.owner === "" ? isRole(item) : names.some((name) => samePerson(name, item.owner))))
    .map((item) => ({ item, due: dueOf(plan, item) }))
    .sort((one, other) => (one.due ?? LAST).localeCompare(other.due ?? LAST));
}

const idsNamed = (entry: StatusException | StatusGain) =>
  entry.kind === "find-out"
    ? []
    : [entry.item.id, ...(entry.kind === "blocked" && entry.waitsFor !== null ? [entry.waitsFor.id] : [])];

const shortened = <Entry>(entries: readonly Entry[], most = SHOWN): Shortened<Entry> => ({
  first: entries.slice(0, most),
  more: Math.max(0, entries.length - most),
});
