import type PptxGenJS from "pptxgenjs";
import { boardActions, boardPlanTitle, withoutActions } from "~/domain/narration/board-actions";
import { ownerStanding } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { officeText } from "../office/office-text";
import { colours, LAYOUT, page } from "./deck";

/** The first five actions as a table that can be edited: what and what it takes, when, owner, sign. */
export function planSlide(pptx: PptxGenJS, report: Report): void {
  const actions = boardActions(report);
  const slide = pptx.addSlide({ masterName: LAYOUT });
  const { columns } = paperWords.board;
  if (actions.length === 0) {
    slide.addText(paperWords.parts.plan, { placeholder: "title" });
    slide.addText(withoutActions(report), {
      x: page.left,
      y: page.top,
      w: page.inner,
      h: 0.6,
      fontSize: 16,
      color: colours.quiet,
      margin: 0,
    });
    return;
  }
  slide.addText(boardPlanTitle(report), { placeholder: "title" });
  const head = [columns.when, columns.what, columns.owner, columns.sign];
  slide.addTable(
    [
      head.map((text) => ({ text, options: { bold: true, color: colours.ink, fill: { color: colours.paper } } })),
      ...actions.map(({ action, by }) => [
        { text: paperWords.board.by(shownDate(by)) },
        {
          text: [
            { text: officeText(action.title), options: { bold: true, color: colours.ink, breakLine: true } },
            { text: officeText(action.cost), options: {} },
          ],
        },
        { text: officeText(ownerStanding(report, action)) },
        { text: officeText(action.leadingSign) },
      ]),
    ],
    {
      x: page.left,
      y: 1.2,
      w: page.inner,
      colW: [1.7, 4.7, 1.73, 4],
      fontSize: 12,
      color: colours.quiet,
      valign: "top",
      border: { type: "solid", pt: 0.5, color: colours.rule },
      margin: 0.06,
    },
  );
}
