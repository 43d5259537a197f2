import { asSentence } from "../as-sentence";
import { daysBetween } from "../day-of";
import { shownDate } from "../shown-date";
import { decidedSaid } from "./decided-said";
import type { PlanPart } from "./plan-part";
import { roleName } from "./plan-part";
import { progressSentences } from "./progress-sentences";
import { statusWords as words } from "./status-words";
import type { DecisionOn, PlanItem } from "./team-plan";
import {
  type DecisionBefore,
  type Shortened,
  type StatusException,
  type StatusGain,
  type WeekStatus,
  weekStatus,
} from "./week-status";

/** A sentence of the status: the action it is about, where it is about one, and how it goes on. */
export interface StatusLine {
  readonly title: string | null;
  readonly text: string;
}

/** A list of the status. */
export interface StatusSection {
  readonly name: "sponsors" | "exceptions" | "worked" | "next";
  readonly title: string;
  readonly lines: readonly StatusLine[];
  /** How many more there are, in words; null where there are none. */
  readonly more: string | null;
  /** What stands where there is no line. */
  readonly none: string;
}

/** A decision in words; `day` is the one to write down. */
export interface DecisionLines {
  readonly day: DecisionOn;
  readonly by: string;
  readonly ask: string;
  readonly signs: string;
}

/** The whole status in words, the same on screen, on paper, in a file and in a chat. No action is named twice. */
export interface StatusSaid {
  readonly week: string;
  readonly day: string;
  readonly verdict: string;
  readonly isBehind: boolean;
  readonly why: string;
  /** What is asked of the sponsor: by when, what, and what there is to go by, with what was decided before; of the last one, once it is decided, that. */
  readonly decision: DecisionLines | null;
  readonly sections: readonly StatusSection[];
  /** How far the plan is, in counts. */
  readonly counts: readonly string[];
}

type Shown = Pick<PlanPart, "part" | "progress" | "roles" | "filter" | "questionNames">;

/** Says how a plan, or the part that is shown, stands on the day it is looked at. */
export function statusSaid(shown: Shown): StatusSaid {
  const { role, ...others } = shown.filter;
  const isOthers = Object.keys(others).length > 0;
  const isWhole = role === undefined && !isOthers;
  const status = weekStatus(shown.part, shown.progress, isWhole || (role === "executive-sponsor" && !isOthers));
  const { verdict, exceptions, worked, next, sponsors, day } = status;
  const counts = progressSentences(shown.progress, isWhole).filter(
    ({ about }) => about === "done" || (about === "find-out" && verdict.findOut === 0),
  );
  return {
    week: words.week(shownDate(status.since), shownDate(status.today)),
    day: words.day(day, shownDate(shown.part.start)),
    verdict: words.verdicts[verdict.kind],
    isBehind: verdict.kind === "behind",
    why: whyOf(shown, status),
    decision: decisionLines(status),
    sections: [
      ...(sponsors === null || sponsors.first.length === 0
        ? []
        : [section("sponsors", sponsors, (each) => sponsorLine(shown, each))]),
      section("exceptions", exceptions, (each) => exceptionLine(shown, each)),
      section("worked", worked, gainLine),
      section("next", next, (each) => nextLine(shown, each)),
    ],
    counts: counts.map(({ text }) => text),
  };
}

/** The status as it is pasted into a chat: plain, in short paragraphs. */
export function statusForChat(said: StatusSaid, of: string | null): string {
  const line = ({ title, text }: StatusLine) => `• ${title === null ? "" : `“${title}” `}${text}`;
  return [
    [words.title, of].filter(Boolean).join(": "),
    `${said.day}. ${said.verdict}${words.because}${said.why}`,
    ...(said.decision === null
      ? []
      : ["", said.decision.by, [said.decision.ask, said.decision.signs].filter(Boolean).join(" ")]),
    ...said.sections
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ title, lines, more }) => ["", title, ...lines.map(line), ...(more === null ? [] : [`• ${more}`])]),
    "",
    words.notice,
  ].join("\n");
}

function decisionLines({ decision, decidedLast, today }: WeekStatus): DecisionLines | null {
  if (decision === null)
    return decidedLast === null
      ? null
      : {
          day: decidedLast.day,
          by: words.isDecided(decidedLast.day),
          ask: decidedSaid(decidedLast, shownDate),
          signs: "",
        };
  return {
    day: decision.before.findLast(({ decided }) => decided === null)?.day ?? decision.day,
    by: words.decideBy(weekday(decision.on), decision.day, daysBetween(today, decision.on)),
    ask: words.ask(decision.day),
    signs: [
      words.begun(decision.begun, decision.planned, words.places[decision.window]),
      words.signs(decision.seen, decision.due),
      ...decision.before.map(beforeSaid),
    ].join(" "),
  };
}

const beforeSaid = ({ day, on, decided }: DecisionBefore) =>
  decided === null ? words.notDecided(day, weekday(on)) : words.onDecisionDay(day, decidedSaid(decided, shownDate));

function section<Entry>(
  name: StatusSection["name"],
  { first, more }: Shortened<Entry>,
  lineOf: (entry: Entry) => StatusLine,
): StatusSection {
  const { title, none, others } = words.sections[name];
  return { name, title, lines: first.map(lineOf), more: more === 0 ? null : others(more), none };
}

function whyOf({ part, progress }: Shown, { verdict: { kind, ...counts } }: WeekStatus): string {
  switch (kind) {
    case "behind":
      return words.behind(counts.overdue, counts.failed, counts.findOut);
    case "not-begun":
      return words.begins(weekday(part.start));
    case "early":
      return words.beganEarly(weekday(part.start), progress.done.length, progress.doing.length);
    case "at-risk":
      return words.atRisk(counts.dueToday, counts.notBegun);
    case "over":
      return words.over(progress.done.length, progress.planned.length, progress.seenToWork.length);
    case "empty":
      return words.nothing;
    case "on-course":
      return counts.nextDue === null ? words.allDone : words.inTime(shownDate(counts.nextDue));
  }
}

const nextLine = (shown: Shown, each: WeekStatus["next"]["first"][number]): StatusLine =>
  each.item === null
    ? {
        title: words.event.findOut(shown.questionNames[each.task.question] ?? each.task.question),
        text: words.dueNext(
          shownDate(each.due),
          each.task.person === "" ? words.takenByNobody("") : words.with(each.task.person),
        ),
      }
    : { title: each.item.title, text: words.dueNext(shownDate(each.due), withOwner(shown, each.item)) };

const sponsorLine = ({ progress }: Shown, { item, due }: { readonly item: PlanItem; readonly due: string | null }) => ({
  title: item.title,
  text: words.sponsors(
    due === null ? null : due === progress.today ? words.today : words.onDay(shownDate(due)),
    words.statuses[item.state.status],
    item.owner,
  ),
});

function exceptionLine(shown: Shown, each: StatusException): StatusLine {
  if (each.kind === "find-out") return { title: null, text: words.findOutLate(each.count) };
  const { title } = each.item;
  switch (each.kind) {
    case "failed":
      return { title, text: words.failedTo(asSentence(each.item.review?.what ?? "")) };
    case "overdue":
      return { title, text: words.overdue(each.days, withOwner(shown, each.item)) };
    case "sign-not-seen":
      return { title, text: words.signMissing(asSentence(each.item.sign.what)) };
    case "blocked":
      return { title, text: words.waits(each.waitsFor?.title ?? null, each.count) };
    case "not-begun":
      return {
        title,
        text: words.untouched(
          each.due === shown.progress.today ? null : shownDate(each.due),
          withOwner(shown, each.item),
        ),
      };
    case "nobodys":
      return { title, text: words.dueNext(shownDate(each.due), withOwner(shown, each.item)) };
    case "to-review":
      return { title, text: words.toReview };
  }
}

const gainLine = ({ kind, item: { title, sign } }: StatusGain): StatusLine => ({
  title,
  text:
    kind === "done" ? words.doneNow : words.seen(sign.on === null ? null : shownDate(sign.on), asSentence(sign.what)),
});

const withOwner = (shown: Shown, { owner, role }: PlanItem) =>
  owner === "" ? words.takenByNobody(roleName(shown, role)) : words.with(owner);

const weekdays = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
const weekday = (iso: string) => `${weekdays.format(new Date(iso))} ${shownDate(iso)}`;
