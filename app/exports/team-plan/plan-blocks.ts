import { planProgress } from "~/charts/plan-progress";
import { type Place, planDays } from "~/domain/planning/place";
import { shownDate } from "~/domain/shown-date";
import { type DecisionSaid, decisionSaid } from "~/domain/team-plan/decision-days";
import { filterSaid } from "~/domain/team-plan/filter-said";
import { isInHand } from "~/domain/team-plan/is-in-hand";
import { itemSigns, itemStanding } from "~/domain/team-plan/item-facts";
import { planPaperWords as words } from "~/domain/team-plan/plan-paper-words";
import { type PlanPart, roleName } from "~/domain/team-plan/plan-part";
import { progressRows } from "~/domain/team-plan/progress-marks";
import { progressSentences } from "~/domain/team-plan/progress-sentences";
import { statusWords } from "~/domain/team-plan/status-words";
import { taskWhen } from "~/domain/team-plan/task-said";
import type { PlanItem } from "~/domain/team-plan/team-plan";
import { dueOf, windowDates, windowSaid } from "~/domain/team-plan/window-dates";
import type { Block } from "../document/block";
import { chart, heading, list, named, paragraph, table } from "../document/make";

const PLACES: readonly Place[] = [...planDays.map(({ place }) => place), "later"];
const BOX = { done: "☑", open: "☐" } as const;

/** An adopted plan, or the part that is shown, as people edit it: the content of its paper. */
export function planBlocks(shown: PlanPart): readonly Block[] {
  const { part, progress, organisation } = shown;
  const rows = progressRows(progress);
  const what = filterSaid(shown);
  return [
    { kind: "title", text: [statusWords.planTitle, organisation].filter(Boolean).join(": ") },
    ...paragraph(what === null ? null : words.part(what), "strong"),
    ...paragraph(words.lede(shownDate(part.start), shownDate(windowDates(part.start, 3)?.to ?? part.start)), "lead"),
    ...paragraph(statusWords.notice, "quiet"),
    opened(`${statusWords.stands}, ${words.asOf(shownDate(progress.today))}`),
    ...list(progressSentences(progress, what === null).map(({ text }) => text)),
    ...chart(rows.length === 0 ? null : planProgress(rows, { width: 520, size: 11 })),
    ...tasks(shown),
    ...(part.items.length === 0 ? paragraph(words.nothing) : []),
    ...PLACES.flatMap((window) =>
      inWindow(
        shown,
        window,
        part.items.filter((item) => item.window === window),
      ),
    ),
    ...(part.rejected.length === 0 ? [] : [opened(statusWords.rejected), ...paragraph(words.rejectedText, "quiet")]),
    ...list(part.rejected.map(({ id, reason }) => [shown.actionTitles[id] ?? id, reason].filter(Boolean).join(": "))),
  ];
}

const opened = (text: string): Block => ({ kind: "heading", level: 1, text, flows: true });

function tasks({ part, questionNames }: PlanPart): Block[] {
  if (part.tasks.length === 0) return [];
  const { question, who, when } = words.tasksColumns;
  return [
    opened(statusWords.findOut),
    ...table({
      title: statusWords.findOut,
      headers: [question, who, when],
      rows: part.tasks.map((task) => [
        questionNames[task.question] ?? task.question,
        task.person || statusWords.nobody,
        taskWhen(task, shownDate),
      ]),
      widths: [3, 2, 2],
    }),
  ];
}

function inWindow(shown: PlanPart, window: Place, items: readonly PlanItem[]): Block[] {
  if (items.length === 0) return [];
  return [
    opened([statusWords.places[window], windowSaid(shown.part.start, window, shownDate)].filter(Boolean).join(", ")),
    ...table({
      title: statusWords.places[window],
      headers: words.actions,
      rows: items.map((item) => [
        item.title,
        item.owner || roleName(shown, item.role),
        statusWords.statuses[item.state.status],
        dayText(dueOf(shown.part, item)),
        item.leadingSign,
        item.sign.seen === null ? "" : item.sign.seen ? statusWords.yes : statusWords.no,
      ]),
      widths: [3.5, 2, 1.6, 1.8, 4, 1],
    }),
    ...items.filter((item) => shown.filter.window === "later" || isInHand(item)).flatMap((item) => inFull(shown, item)),
    ...decided(decisionSaid(shown.part, window, shown.filter, shownDate)),
  ];
}

const decided = (said: DecisionSaid | null): Block[] =>
  said === null ? [] : [...paragraph(said.asked, "strong"), ...paragraph(said.decided)];

const inFull = (shown: PlanPart, item: PlanItem): Block[] => [
  heading(2, item.title),
  ...paragraph(item.why),
  ...itemStanding(shown, item, shownDate).map(({ name, text }) => named(name, text)),
  ...item.steps.flatMap(({ text, done }) => paragraph(`${done ? BOX.done : BOX.open} ${text}`)),
  ...itemSigns(item, shownDate).map(({ name, text }) => named(name, text)),
];

const dayText = (due: string | null) => (due === null ? statusWords.noDue : shownDate(due));
