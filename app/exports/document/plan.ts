import { planTimeline } from "~/charts/plan-timeline";
import { decidedLine } from "~/domain/narration/decided-line";
import { ownerStanding, questionName, roleStanding } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import {
  becauseLines,
  notDueLine,
  planOrigin,
  projectedLine,
  signWhen,
  takesLine,
  unansweredLines,
  windowSigns,
} from "~/domain/narration/planned-lines";
import { dueDate, planDay, planWorkDay } from "~/domain/narration/shown-day";
import { words } from "~/domain/narration/words";
import type { Plan, PlannedAction, PlanWindow, Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import type { ShownAction } from "~/domain/team-plan/shown-action";
import { words as columns } from "../words";
import type { Block } from "./block";
import { chart, heading, list, named, paragraph, table } from "./make";

const FIND_OUT = 5;

/** The plan: what it would change, what to find out first, then window by window with a table to fill in, and what was left out. */
export function plan(report: Report): Block[] {
  const { overall, instrument } = report;
  if (report.plan === null) return [heading(1, paperWords.parts.plan), ...paragraph(words.plan.none)];
  const drawn = overall.score === null ? null : planTimeline({ overall, plan: report.plan, instrument });
  const rejected = report.plan.rejected.map(({ id, reason }) =>
    [report.actionsById[id]?.title ?? id, reason].filter(Boolean).join(": "),
  );
  const unanswered = unansweredLines(report);
  return [
    heading(1, paperWords.parts.plan),
    ...paragraph(words.plan.lede, "lead"),
    ...chart(drawn),
    ...paragraph(
      [planOrigin(report, report.plan), drawn === null ? "" : words.plan.forecast].join(" ").trim(),
      "quiet",
    ),
    ...findOut(report, report.plan),
    ...(report.plan.unplaced.length === 0 ? [] : [heading(2, words.plan.unplaced)]),
    ...report.plan.unplaced.map(({ question, why }) => named(questionName(report, question), why)),
    ...(unanswered.length === 0 ? [] : [heading(2, words.plan.withoutAction), ...list(unanswered)]),
    ...report.plan.windows.flatMap((window) => inWindow(report, window)),
    ...(rejected.length === 0
      ? []
      : [heading(2, report.adopted === null ? words.plan.rejected : words.plan.adopted.rejected), ...list(rejected)]),
  ];
}

function findOut(report: Report, { findOut: ids }: Plan): Block[] {
  if (ids.length === 0) return [];
  const more = ids.length - FIND_OUT;
  return [
    heading(2, words.plan.findOut),
    ...paragraph(words.plan.findOutWhen(planWorkDay(report, 7)), "quiet"),
    ...paragraph(report.adopted === null ? words.plan.findOutText : words.plan.adopted.findOutText),
    ...list(
      ids
        .slice(0, FIND_OUT)
        .map((id) => `${questionName(report, id)}. ${report.questionsById[id]?.question.findOut ?? ""}`),
      "numbers",
    ),
    ...paragraph(more > 0 ? `${words.plan.andMore(more)}. ${paperWords.plan.moreUnder}` : null, "quiet"),
  ];
}

function inWindow(report: Report, window: PlanWindow): Block[] {
  const { from, to, actions, projected } = window;
  const projection = projectedLine(report, projected);
  const known = actions.flatMap((planned) => {
    const action = report.actionsById[planned.id];
    return action === undefined ? [] : [{ planned, action }];
  });
  return [
    heading(2, words.plan.window(from, to)),
    ...paragraph(words.plan.dates(planDay(report, from), planDay(report, to)), "quiet"),
    ...(known.length === 0 ? paragraph(report.adopted === null ? words.plan.empty : words.plan.adopted.empty) : []),
    ...table({
      title: words.plan.window(from, to),
      headers: columns.document.actions,
      rows: known.map(({ action }) => [
        action.title,
        roleStanding(report, action),
        action.standing?.owner ?? "",
        shownDate(dueDate(report, action, to)),
        action.leadingSign,
        seenWord(action),
      ]),
      widths: [4, 2, 2, 2, 4, 1.4],
    }),
    ...known.flatMap(({ planned, action }) => inFull(report, planned, action)),
    heading(3, `${paperWords.plan.stopGo(to)}, ${planWorkDay(report, to)}`),
    ...paragraph(words.plan.stopGo[to] ?? null),
    ...paragraph(decidedLine(report, to), "strong"),
    ...list(windowSigns(report, window), "boxes"),
    ...paragraph(notDueLine(report, window), "quiet"),
    ...paragraph(projection === null ? null : `${projection} ${words.plan.forecast}`, "quiet"),
  ];
}

const inFull = (report: Report, planned: PlannedAction, action: ShownAction): Block[] => [
  heading(3, action.title),
  ...paragraph(becauseLines(report, planned).join(" "), "quiet"),
  ...paragraph(action.why),
  ...list(action.steps, "numbers"),
  ...(action.standing === undefined ? [] : saidNamed(words.plan.owner, ownerStanding(report, action))),
  ...saidNamed(words.plan.takes, [takesLine(action), signWhen(action)].filter(Boolean).join(" ")),
  ...saidNamed(words.plan.failed, action.failedIf),
  ...saidNamed(words.plan.watchOut, action.watchOut),
];

const saidNamed = (name: string, text: string): Block[] => (text === "" ? [] : [named(name, text)]);

const seenWord = ({ standing }: ShownAction): string =>
  standing === undefined || standing.seen === null ? "" : words.plan.adopted.seen[standing.seen ? "yes" : "no"];
