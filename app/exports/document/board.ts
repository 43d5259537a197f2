import { boardActions, boardPlanTitle, withoutActions } from "~/domain/narration/board-actions";
import { boardReliance, standsOnLines } from "~/domain/narration/board-reliance";
import { boardUnknown } from "~/domain/narration/board-unknown";
import { boardDecision } from "~/domain/narration/decided-line";
import { firstLines } from "~/domain/narration/first-lines";
import { keptFirst } from "~/domain/narration/kept-pitfalls";
import { ownerStanding } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import { relianceWords } from "~/domain/narration/reliance-words";
import { reliesOnTheNumber } from "~/domain/narration/relies";
import { planWorkDay } from "~/domain/narration/shown-day";
import { levelLine, scoredLine } from "~/domain/narration/standing-lines";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import type { Block } from "./block";
import { heading, list, named, paragraph, table } from "./make";

const DAYS = [30, 60, 90];

/** The one page a board reads. */
export function board(report: Report): Block[] {
  const { headline, overall, plan } = report;
  const first = firstLines(report);
  const protect = keptFirst(report);
  const actions = boardActions(report);
  return [
    heading(1, paperWords.parts.board),
    ...paragraph(headline.sentence, "strong"),
    ...paragraph(headline.summary, "lead"),
    ...paragraph(standsOnLines(report).join(" "), "quiet"),
    heading(2, relianceWords.title),
    ...boardReliance(report).flatMap(({ verdict, lines, mend }) => [
      ...paragraph(verdict, "strong"),
      ...paragraph(lines.join(" ")),
      ...(mend === null ? [] : paragraph(`${mend.title}:`)),
      ...list(mend?.lines ?? []),
    ]),
    ...paragraph(`${levelLine(overall)}. ${scoredLine(overall)} ${headline.holds?.title ?? ""}`.trim()),
    heading(2, first.title),
    ...list(first.lines),
    ...(protect === null ? [] : [heading(2, paperWords.board.protect), ...paragraph(protect)]),
    ...(actions.length === 0 ? paragraph(withoutActions(report)) : [heading(2, boardPlanTitle(report))]),
    ...table({
      title: boardPlanTitle(report),
      headers: [
        paperWords.plan.laterColumns.what,
        words.plan.takes,
        paperWords.board.columns.when,
        paperWords.board.columns.owner,
        paperWords.board.columns.sign,
      ],
      rows: actions.map(({ action, by }) => [
        action.title,
        action.cost,
        paperWords.board.by(shownDate(by)),
        ownerStanding(report, action),
        action.leadingSign,
      ]),
      widths: [4, 4, 2, 2, 4],
    }),
    heading(2, words.relies.title),
    ...list(reliesOnTheNumber(report)),
    ...(plan === null
      ? []
      : [
          heading(2, paperWords.board.decisions),
          ...DAYS.map((day) => named(paperWords.board.day(day, planWorkDay(report, day)), boardDecision(report, day))),
        ]),
    heading(2, paperWords.board.unknown),
    ...paragraph(boardUnknown(report)),
  ];
}
