import { mirageQuadrant } from "~/charts/mirage-quadrant";
import { failureLines, noiseLines } from "~/domain/narration/figure-lines";
import { mirageLine } from "~/domain/narration/mirage-line";
import { words as told } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { MirageFigure } from "./mirage-figure";
import { words } from "./words";

/** What the figures say, each with how sure it is, in words; and the mirage picture. Nothing when no figure was given. */
export function FiguresRead({ report }: { report: Report }) {
  const lines = [...noiseLines(report), ...failureLines(report)];
  const verdict = mirageLine(report);
  const isDrawn = mirageQuadrant(report.figures) !== null;
  if (lines.length === 0 && !isDrawn) return null;
  return (
    <div className="part grid gap-x-16 gap-y-10 lg:grid-cols-2">
      {isDrawn ? (
        <section>
          <h2>{told.figures.mirage}</h2>
          <p className="mt-2 text-ink-2">{told.figures.mirageLede}</p>
          {verdict === null ? null : <p className="mt-4 mb-4 font-semibold">{verdict}</p>}
          <MirageFigure report={report} />
        </section>
      ) : null}
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
          <p className="mt-3 text-small text-ink-3">{told.figures.intervals}</p>
        </section>
      )}
    </div>
  );
}
