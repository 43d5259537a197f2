import { startOf } from "~/domain/plain-text";
import { shownDate } from "~/domain/shown-date";
import { isSettled } from "~/domain/team-plan/answered-tasks";
import { decidedSaid } from "~/domain/team-plan/decided-said";
import { decisionDays } from "~/domain/team-plan/decision-days";
import { decisionOf } from "~/domain/team-plan/decision-of";
import { planLimits } from "~/domain/team-plan/plan-limits";
import { ownerSaid, type SourcedPart } from "~/domain/team-plan/plan-part";
import { statusWords as words } from "~/domain/team-plan/status-words";
import type { DecisionOn, PlanItem, TeamPlan } from "~/domain/team-plan/team-plan";
import { dueOf, windowDates } from "~/domain/team-plan/window-dates";
import { type CalendarEvent, type CalendarIssue, calendarFile, calendarKey } from "../calendar-file";

/** An adopted plan, or the part that is shown, as a calendar file that is read once, and again after changes. */
export const itemsCalendar = (shown: SourcedPart): string =>
  calendarFile(words.calendarName(shown.organisation), issueOf(shown), [...planEvents(shown), ...cancelled(shown)]);

/** Hours between two looks of a program that subscribed. */
const ASK_AGAIN = 6;

/** What the events of a plan are made of. */
type Planned = Pick<SourcedPart, "source" | "filter" | "part" | "roles" | "questionNames">;

/** What a subscribed calendar gets: titles and dates, and at the end of it the day its link ends (ISO date). */
export interface Feed {
  readonly shown: Planned;
  /** Of what it is, as its maker chose it; null for the whole plan. */
  readonly name: string | null;
  readonly endsOn: string;
}

/** An adopted plan, or a part of it, as programs fetch it again and again: no description, no organisation, and a last event that says it has ended. */
export const feedCalendar = ({ shown, name, endsOn }: Feed): string =>
  calendarFile(words.calendarName(name), { ...issueOf(shown), askAgain: ASK_AGAIN }, [
    ...planEvents(shown).map(({ description: _description, ...event }) => event),
    { id: "link-ended", day: endsOn, summary: words.event.ended },
  ]);

const issueOf = ({ source: { id, revision, changedAt } }: Planned): CalendarIssue => ({
  key: calendarKey(id),
  revision,
  changedAt,
  askAgain: null,
});

/** All-day events in the order of the plan: what to find out, every action on the day it is due, the sponsor's decisions, and the day to measure again. */
function planEvents(shown: Planned): readonly CalendarEvent[] {
  const { part, questionNames } = shown;
  const tasks = part.tasks.flatMap((task): CalendarEvent[] => {
    const { question, person, due } = task;
    const name = questionNames[question] ?? question;
    const summary = isSettled(task) ? words.event.found(name) : words.event.findOut(name);
    const described = person === "" ? {} : { description: person };
    return due === null ? [] : [{ id: `find-out.${question}`, day: due, summary, ...described }];
  });
  const actions = part.items.flatMap((item): CalendarEvent[] => {
    const day = dueOf(part, item);
    if (day === null) return [];
    const { status } = item.state;
    return [
      {
        id: `action.${item.id}`,
        day,
        summary: status === "done" ? words.event.done(item.title) : words.event.open(item.title),
        description: withinEvent(describedFor(shown, item)),
        isCancelled: status === "dropped",
      },
    ];
  });
  const decisions = isSponsors(shown)
    ? decisionDays(part.start).map(({ day, on }) => ({
        id: `decision.${day}`,
        day: on,
        summary: words.event.decision(day),
        description: withinEvent([words.ask(day), decidedIn(part, day)].filter(Boolean).join("\n\n")),
      }))
    : [];
  const last = windowDates(part.start, 3);
  const reassessment =
    last === null ? [] : [{ id: "measure-again", day: last.to, summary: words.again, description: words.againText }];
  return [...tasks, ...actions, ...decisions, ...reassessment];
}

function decidedIn(plan: Pick<TeamPlan, "decisions">, day: DecisionOn): string {
  const decision = decisionOf(plan, day);
  return decision === null ? "" : decidedSaid(decision, shownDate);
}

/** What calendars may hold from a file before and the plan has no date for any more. */
const cancelled = ({ source, questionNames, actionTitles }: SourcedPart): readonly CalendarEvent[] =>
  source.onceDated.map(({ of, id, title, day }) => ({
    id: `${of}.${id}`,
    day,
    summary:
      of === "action"
        ? words.event.open(title ?? actionTitles[id] ?? id)
        : words.event.findOut(questionNames[id] ?? id),
    isCancelled: true,
  }));

/** The whole plan, or all that is the sponsor's. */
const isSponsors = ({ filter: { role, ...others }, source: { isOneOwners } }: Planned) =>
  Object.keys(others).length === 0 && !isOneOwners && (role === undefined || role === "executive-sponsor");

/** A calendar folds a text letter by letter: what is longer than anybody reads there ends early and says so. */
const withinEvent = (text: string) =>
  text.length <= planLimits.event ? text : `${startOf(text, planLimits.event)}${words.rest}`;

const describedFor = (shown: Planned, item: PlanItem) =>
  [
    item.why,
    "",
    ...item.steps.map(({ text }, index) => `${index + 1}. ${text}`),
    "",
    `${words.owner}: ${ownerSaid(shown, item)}`,
    ...(item.leadingSign === "" ? [] : [`${words.sign}: ${item.leadingSign}`]),
    ...(item.failedIf === "" ? [] : [`${words.failedIf}: ${item.failedIf}`]),
  ]
    .join("\n")
    .trim();
