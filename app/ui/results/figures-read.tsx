import type { FigureFindings, Report } from "~/domain/report-types";
import { shownChange, shownMoney, shownOne, shownPercent, shownWhole } from "~/domain/shown-numbers";
import { MirageFigure } from "./mirage-figure";
import { words } from "./words";

/** What the figures say, each with how sure it is, in words; and the mirage picture. Nothing when no figure was given. */
export function FiguresRead({ report }: { report: Report }) {
  const lines = figureLines(report.figures);
  const { quadrant } = report.figures;
  if (lines.length === 0 && quadrant === null) return null;
  return (
    <div className="part grid gap-x-16 gap-y-10 lg:grid-cols-2">
      {quadrant === null ? null : (
        <section>
          <h2>{words.mirage}</h2>
          <p className="mt-2 text-ink-2">{words.mirageHint}</p>
          <p className="mt-4 mb-4 font-semibold">{words.quadrants[quadrant]}</p>
          <MirageFigure report={report} />
        </section>
      )}
      {lines.length === 0 ? null : (
        <section>
          <h2>{words.figures}</h2>
          <ul className="mt-4 border-b border-rule">
            {lines.map((line) => (
              <li key={line} className="num border-t border-rule py-3">
                {line}
              </li>
            ))}
          </ul>
          <p className="mt-3 text-small text-ink-3">{words.intervals}</p>
        </section>
      )}
    </div>
  );
}

function figureLines(figures: FigureFindings): string[] {
  const { nps, npsChange, csat, failureShare, handlingCost, failuresPer100Customers, responseRate } = figures;
  const lines: (string | null)[] = [
    nps &&
      words.nps(
        shownOne(nps.score),
        nps.margin === null ? null : shownOne(nps.margin),
        nps.responses === null ? null : shownWhole(nps.responses),
      ),
    npsChange && npsChange.margin !== null && npsChange.isNoise !== null
      ? words.npsChange(shownChange(npsChange.change), shownOne(npsChange.margin), npsChange.isNoise)
      : null,
    csat &&
      words.csat(
        shownOne(csat.percent),
        csat.interval && shownOne(csat.interval.low),
        csat.interval && shownOne(csat.interval.high),
      ),
    responseRate === null ? null : words.responseRate(shownPercent(responseRate)),
    failureShare &&
      words.failure(
        shownPercent(failureShare.value),
        shownPercent(failureShare.low),
        shownPercent(failureShare.high),
        shownWhole(failureShare.contacts),
      ),
    handlingCost &&
      words.cost(
        shownMoney(handlingCost.low, handlingCost.currency),
        shownMoney(handlingCost.high, handlingCost.currency),
      ),
    failuresPer100Customers &&
      words.per100(shownOne(failuresPer100Customers.low), shownOne(failuresPer100Customers.high)),
  ];
  return lines.filter((line): line is string => line !== null && line !== undefined);
}
