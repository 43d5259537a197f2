import { notTestableLine } from "~/domain/narration/pattern-lines";
import { words as told } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { Part } from "~/ui/part";
import type { QuestionHref } from "./answer-lines";
import { PatternBlock } from "./pattern-block";
import { words } from "./words";

const LEADING = 3;

interface PatternsProps {
  readonly report: Report;
  readonly questionHref: QuestionHref;
}

/** The three gravest patterns in full, the rest folded; those the questions asked could not test are named. */
export function Patterns({ report, questionHref }: PatternsProps) {
  const notTestable = notTestableLine(report);
  const rest = report.patterns.slice(LEADING);
  const draw = (pattern: Report["patterns"][number]) => (
    <PatternBlock key={pattern.id} pattern={pattern} report={report} questionHref={questionHref} />
  );
  return (
    <Part
      title={told.patterns.title}
      hint={report.patterns.length === 0 ? told.patterns.none : `${told.patterns.lede} ${words.openPattern}`}
    >
      <div className="mt-5">{report.patterns.slice(0, LEADING).map(draw)}</div>
      {rest.length === 0 ? null : (
        <details className="border-t border-rule py-4">
          <summary className="w-fit min-h-6">{words.more(rest.length)}</summary>
          <div className="mt-3">{rest.map(draw)}</div>
        </details>
      )}
      {notTestable === null ? null : <p className="mt-4 text-small text-ink-3">{notTestable}</p>}
    </Part>
  );
}
