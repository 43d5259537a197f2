import type PptxGenJS from "pptxgenjs";
import { boardReliance, mendsWithin, standsOnLines } from "~/domain/narration/board-reliance";
import { firstLines, fittingLines } from "~/domain/narration/first-lines";
import { paperWords } from "~/domain/narration/paper-words";
import { levelLine, scoredLine } from "~/domain/narration/standing-lines";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { officeText } from "../office/office-text";
import { colours, LAYOUT, page } from "./deck";
import { under } from "./text";

const LONG_SENTENCE = 90;
const MENDS = 3;
const FIRST = 2;

/** The finding: the sentence as the slide's title, its figures, whether the number can be relied on, the level, what to look at first, and whose view it is. */
export function findingSlide(pptx: PptxGenJS, report: Report): void {
  const { headline, overall } = report;
  const slide = pptx.addSlide({ masterName: LAYOUT });
  const first = firstLines(report);
  const size = headline.sentence.length > LONG_SENTENCE ? { fontSize: 20 } : {};
  slide.addText([{ text: officeText(headline.sentence), options: size }], { placeholder: "title" });
  slide.addText(
    [
      { text: officeText(headline.summary), options: { breakLine: true, color: colours.ink } },
      ...boardReliance(report).flatMap(({ verdict, lines, mend }) =>
        under(verdict, [
          lines.join(" "),
          ...(mend === null ? [] : [`${mend.title}: ${mendsWithin(mend.lines, MENDS).join(" ")}`]),
        ]),
      ),
      ...under(`${levelLine(overall)}.`, [scoredLine(overall), headline.holds?.title ?? ""].filter(Boolean)),
      ...under(first.title, fittingLines(first, FIRST), true),
    ],
    { x: page.left, y: page.top, w: page.inner, h: 4.9, fontSize: 13, valign: "top", margin: 0, fit: "shrink" },
  );
  const who = `${report.organisation ?? paperWords.unnamed} · ${shownDate(report.taken)} · ${[headline.view, ...standsOnLines(report)].join(" ")}`;
  slide.addText(officeText(who), {
    x: page.left,
    y: 6.55,
    w: page.inner,
    h: 0.35,
    fontSize: 12,
    color: colours.quiet,
    margin: 0,
  });
}
