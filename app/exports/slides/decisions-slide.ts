import type PptxGenJS from "pptxgenjs";
import { boardUnknown } from "~/domain/narration/board-unknown";
import { boardDecision } from "~/domain/narration/decided-line";
import { paperWords } from "~/domain/narration/paper-words";
import { reliesOnTheNumber } from "~/domain/narration/relies";
import { planWorkDay } from "~/domain/narration/shown-day";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { LAYOUT, page } from "./deck";
import { under } from "./text";

const DAYS = [30, 60, 90];

/** What is decided on day 30, 60 and 90, what relies on the number, and what is not known. */
export function decisionsSlide(pptx: PptxGenJS, report: Report): void {
  const slide = pptx.addSlide({ masterName: LAYOUT });
  slide.addText(report.plan === null ? paperWords.board.unknown : paperWords.board.decisions, { placeholder: "title" });
  const decisions =
    report.plan === null
      ? []
      : DAYS.flatMap((day) => under(paperWords.board.day(day, planWorkDay(report, day)), [boardDecision(report, day)]));
  slide.addText(
    [
      ...decisions,
      ...under(words.relies.title, reliesOnTheNumber(report)),
      ...under(paperWords.board.unknown, [boardUnknown(report)]),
    ],
    { x: page.left, y: page.top, w: page.inner, h: 5.2, fontSize: 16, valign: "top", margin: 0, fit: "shrink" },
  );
}
