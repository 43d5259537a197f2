import { factLine } from "~/domain/narration/pattern-lines";
import { words as told } from "~/domain/narration/words";
import type { PatternFinding, Report } from "~/domain/report-types";
import { Beside } from "~/ui/beside";
import { AnswerLines, type QuestionHref } from "./answer-lines";
import { words } from "./words";

interface PatternBlockProps {
  readonly pattern: PatternFinding;
  readonly report: Report;
  readonly questionHref: QuestionHref;
}

/** One pattern: what the answers say together and what it may mean; opened, what it rests on and what to check before acting. */
export function PatternBlock({ pattern, report, questionHref }: PatternBlockProps) {
  const { restsOn } = pattern;
  const facts = factLine(report, pattern);
  return (
    <Beside as="article" side={<h3>{pattern.title}</h3>}>
      <p className="max-w-[60ch] font-semibold">{pattern.sentence}</p>
      <p className="mt-2 text-ink-2">{pattern.meaning}</p>
      {pattern.contradictions.length === 0 ? null : (
        <ul className="mt-3 list-disc space-y-1 pl-5">
          {pattern.contradictions.map(({ id, text }) => (
            <li key={id} className="max-w-[60ch]">
              {text}
            </li>
          ))}
        </ul>
      )}
      <details className="mt-3">
        <summary className="w-fit min-h-6">
          {words.restsOn(restsOn.questions.length, restsOn.figures.length)}
          <span className="sr-only">: {pattern.title}</span>
        </summary>
        <div className="mt-3">
          <AnswerLines findings={restsOn.questions.map((id) => report.questionsById[id])} questionHref={questionHref} />
        </div>
        {facts === null ? null : <p className="mt-3 max-w-[60ch] text-ink-2">{facts}</p>}
        {pattern.check.length === 0 ? null : (
          <>
            <h4 className="mt-5 font-sans text-body tracking-normal">{told.patterns.check}</h4>
            <ul className="mt-1 list-disc space-y-1 pl-5 text-ink-2">
              {pattern.check.map((item) => (
                <li key={item} className="max-w-[60ch]">
                  {item}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </Beside>
  );
}
