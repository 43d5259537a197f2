import type { PatternFinding, Report } from "~/domain/report-types";
import { words } from "./words";

const LEADING = 3;

interface PatternsProps {
  readonly report: Report;
  readonly questionHref: ((question: string) => string) | null;
}

/** The three gravest patterns in full, the rest folded; each opens to the answers it rests on. */
export function Patterns({ report, questionHref }: PatternsProps) {
  const leading = report.patterns.slice(0, LEADING);
  const rest = report.patterns.slice(LEADING);
  const draw = (pattern: PatternFinding) => (
    <PatternArticle key={pattern.id} pattern={pattern} report={report} questionHref={questionHref} />
  );
  return (
    <section className="mt-14">
      <h2>{words.patterns}</h2>
      <p className="mt-1 text-ink-2">{leading.length === 0 ? words.noPatterns : words.patternsHint}</p>
      <div className="mt-4">{leading.map(draw)}</div>
      {rest.length === 0 ? null : (
        <details className="border-t border-rule py-4">
          <summary className="min-h-6">{words.more(rest.length)}</summary>
          <div className="mt-2">{rest.map(draw)}</div>
        </details>
      )}
      {report.notTestable.length === 0 ? null : (
        <p className="mt-4 text-small text-ink-3">
          {words.notTestable(
            report.notTestable
              .map((id) => report.instrument.patterns.find((pattern) => pattern.id === id)?.title ?? id)
              .join(", "),
          )}
        </p>
      )}
    </section>
  );
}

function PatternArticle({ pattern, report, questionHref }: PatternsProps & { pattern: PatternFinding }) {
  return (
    <article className="border-t border-rule py-5">
      <h3>{pattern.title}</h3>
      <p className="mt-1 max-w-[60ch] font-semibold">{pattern.headline}</p>
      <p className="mt-1 text-ink-2">{pattern.meaning}</p>
      {pattern.contradictions.length === 0 ? null : (
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {pattern.contradictions.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <details className="mt-2">
        <summary className="min-h-6">
          {words.restsOn} {[...pattern.restsOn.questions, ...pattern.restsOn.figures].length}
        </summary>
        <ul className="mt-2 space-y-2">
          {pattern.restsOn.questions.map((id) => (
            <RestsOn key={id} id={id} report={report} questionHref={questionHref} />
          ))}
          {pattern.restsOn.figures.map((figure) => (
            <li key={figure} className="text-ink-2">
              {words.factNames[figure] ?? figure}
            </li>
          ))}
        </ul>
        <p className="mt-3 font-semibold">{words.check}</p>
        <ul className="list-disc space-y-1 pl-5 text-ink-2">
          {pattern.check.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </details>
    </article>
  );
}

function RestsOn({ id, report, questionHref }: PatternsProps & { id: string }) {
  const finding = report.questionsById[id];
  if (finding === undefined) return null;
  const { answer, anchors, question } = finding;
  const said = typeof answer?.answer === "number" ? `“${anchors[answer.answer]}”` : words.notKnown;
  return (
    <li>
      {questionHref ? (
        <a href={questionHref(id)}>{question.name}</a>
      ) : (
        <span className="font-semibold">{question.name}</span>
      )}
      <span className="block text-ink-2">{said}</span>
    </li>
  );
}
