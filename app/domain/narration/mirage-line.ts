import { reaches } from "../level";
import { GOOD_CSAT, GOOD_NPS } from "../looks-good";
import type { Report } from "../report-types";
import { shownOne } from "../shown-numbers";
import { words } from "./words";

/** How score and failures read together, and, where the verdict and the score drawn part, why it is read so; null where nothing says how the score looks. */
export function mirageLine(report: Pick<Report, "figures" | "figuresGiven">): string | null {
  const { quadrant, failureShareSaid } = report.figures;
  if (quadrant === null) return null;
  if (failureShareSaid) return words.figures.shareNotEntered;
  return [words.figures.quadrants[quadrant], quadrant === "blind" ? null : whyLine(report)].filter(Boolean).join(" ");
}

function whyLine({ figures, figuresGiven }: Pick<Report, "figures" | "figuresGiven">): string | null {
  const { nps, csat, looksGood } = figures;
  const drawn =
    nps !== null
      ? { score: words.figures.why.nps(shownOne(nps.score)), isGood: reaches(nps.score, GOOD_NPS), bound: GOOD_NPS }
      : csat !== null
        ? {
            score: words.figures.why.csat(shownOne(csat.percent)),
            isGood: reaches(csat.percent, GOOD_CSAT),
            bound: GOOD_CSAT,
          }
        : null;
  if (drawn === null || drawn.isGood === looksGood) return null;
  const but = drawn.isGood
    ? words.figures.why.notBelow(drawn.score, drawn.bound)
    : words.figures.why.below(drawn.score, drawn.bound);
  if (figuresGiven.presentedAs !== undefined) return words.figures.why.presented[figuresGiven.presentedAs](but);
  return csat === null ? null : words.figures.why.byCsat(shownOne(csat.percent), but);
}
