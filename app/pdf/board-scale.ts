import { boardActions } from "./board-actions";
import type { Book } from "./book";
import { holdingLines } from "./holding-lines";
import { sizeOf, textWidth } from "./paper";
import { margins } from "./type";

const SCALES = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76];
/** Width of an average letter of the reading face as a share of its size. */
const LETTER = 0.47;
/** Running head, foot and the air around them, in points. */
const FURNITURE = 74;

const lines = (text: string, size: number, width: number) =>
  Math.max(1, Math.ceil((text.length * size * LETTER) / width));

/** The largest scale at which the board's page is estimated to fit one page. */
export function boardScale(book: Book): number {
  const room = sizeOf(book.paper).height - margins.top - margins.bottom - FURNITURE;
  return SCALES.find((scale) => estimated(book, scale) <= room) ?? 0.72;
}

function estimated({ report, paper }: Book, scale: number): number {
  const width = textWidth(paper);
  const small = 9 * scale * 1.38;
  const title = report.headline.sentence.length > 110 ? 19 * scale : 22 * scale;
  const top =
    lines(report.headline.sentence, title * 1.12, width - 20) * title * 1.16 +
    lines(report.headline.lede, 10.75 * scale, 420) * 10.75 * scale * 1.42;
  const left =
    (38 + 14 + 10 * 2 + 15 * 2) * scale +
    3 * small +
    holdingLines(report).reduce((sum, line) => sum + lines(line, 9 * scale, 170) * small + 2.5, 0) +
    (report.plan?.keep.slice(0, 1) ?? []).reduce((sum, id) => {
      const keep = report.instrument.pitfalls.find((pitfall) => pitfall.id === id)?.keep ?? "";
      return sum + lines(keep, 9 * scale, 170) * small;
    }, 0);
  const chart = (15 + 8.6 * 2 + 15.6 * report.profile.length) * scale;
  const what = width - 52 - 82 - 158 - 30;
  const text = 8.8 * scale;
  const table = boardActions(report).reduce(
    (sum, { action }) =>
      sum +
      7.2 * scale +
      1 +
      text *
        1.34 *
        Math.max(
          lines(action.title, text * 1.06, what) + lines(action.cost, text, what),
          lines(action.leadingSign, text, 158),
        ),
    30 * scale,
  );
  const foot = 15 * scale + 9 * small;
  return top + Math.max(left, chart) + table + foot + (7 + 14 + 12 + 12) * scale;
}
