import type { Instrument } from "~/domain/instrument";
import { report } from "~/domain/report";
import { renderReport } from "~/pdf/render-report";
import { margins } from "~/pdf/type";
import type { AnyPaper } from "./any-papers";
import { type Piece, type ReadPage, readPdf } from "./read-pdf";

const LOOSE = 1;
/** Points between two lines of the smallest text; two nearer ones stand over each other. */
const LEAST_LINE = 5;
const LEAST_OVERLAP = 2;

/** What is wrong with a paper: a letter lost or drawn wrongly, text cut off at an edge, or text over text. Empty where it is right. */
export async function paperFaults(
  { assessment, options }: AnyPaper,
  instrument: Instrument,
): Promise<readonly string[]> {
  const found = report(assessment, instrument);
  const { bytes, lost } = await renderReport(found, options);
  const { pages } = await readPdf(bytes);
  const faults = lost.map((letter) => `lost ${letter}`);
  for (const [index, page] of pages.entries())
    faults.push(...[...outside(page), ...overlapping(page)].map((fault) => `page ${index + 1}: ${fault}`));
  const said = letters(pages.map(bodyOf).join(""));
  const printed = options.sections?.includes("appendix") === false ? [] : found.profile;
  for (const note of new Set(printed.flatMap(({ answers }) => answers.flatMap(({ answer }) => answer?.note ?? []))))
    if (!said.includes(letters(note))) faults.push(`a note of ${note.length} is not whole: ${note.slice(0, 40)}`);
  const { organisation = "" } = assessment.profile;
  const [cover] = pages;
  if (cover === undefined || !letters(cover.text).includes(letters(organisation)))
    faults.push(`the cover does not name ${organisation}`);
  return faults;
}

const isSeen = ({ text }: Piece) => text.trim() !== "";

const outside = ({ pieces, width, height }: ReadPage): string[] =>
  pieces
    .filter(isSeen)
    .filter(
      ({ x, y, width: long }) =>
        x < margins.side - LOOSE || x + long > width - margins.side + LOOSE || y < 0 || y > height,
    )
    .map(({ text }) => `“${text}” leaves the margins`);

function overlapping({ pieces }: ReadPage): string[] {
  const seen = pieces.filter(isSeen).toSorted((one, other) => one.y - other.y);
  return seen.flatMap((one, index) => {
    const faults: string[] = [];
    for (const other of seen.slice(index + 1)) {
      if (other.y - one.y > LEAST_LINE) break;
      const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      if (shared > LEAST_OVERLAP) faults.push(`“${one.text}” stands over “${other.text}”`);
    }
    return faults;
  });
}

/** A page’s text between its running head and foot, in the order it is drawn. */
const bodyOf = ({ pieces, height }: ReadPage) =>
  pieces
    .filter(({ y }) => y > margins.bottom && y < height - margins.top)
    .map(({ text }) => text)
    .join("");

/** Without spaces, and without the invisible places at which a long word may break. */
const letters = (text: string) => text.replace(/[\s\u00ad\u200b]/g, "");
