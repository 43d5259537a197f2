import { citation } from "~/domain/narration/citation";
import type { References } from "~/domain/narration/references";
import { figuresBehind, outcomeSaid } from "~/domain/narration/reliance-lines";
import { relianceWords } from "~/domain/narration/reliance-words";
import type { RelianceFinding, TestFinding } from "~/domain/reliance/reliance";
import type { Report } from "~/domain/report-types";
import { AnswerLines, type QuestionHref } from "./answer-lines";
import { OutcomeMark } from "./outcome-mark";

interface RelianceTestProps {
  readonly report: Report;
  readonly finding: RelianceFinding;
  readonly test: TestFinding;
  readonly references: References;
  readonly questionHref: QuestionHref;
}

/** One test of a number: its name, how it came out and the fact; opened, the answers, figures and sources it rests on. */
export function RelianceTest({ report, finding, test, references, questionHref }: RelianceTestProps) {
  const figures = figuresBehind(report, finding, test);
  const marks = references.marks(test.sources);
  const sources = references.cited.filter(({ id }) => test.sources.includes(id));
  return (
    <details className="border-t border-rule">
      <summary className="test-row opens min-h-11 py-2.5 text-ink">
        <span className="font-semibold">{test.name}</span>
        <span className={test.outcome === "fails" ? "font-semibold text-accent" : ""}>
          <OutcomeMark outcome={test.outcome} />
          {outcomeSaid(report, test)}
        </span>
        <span className="num text-ink-2">
          {test.fact}
          {marks === "" ? null : (
            <sup className="ml-0.5 text-ink-3">
              <span className="sr-only"> {relianceWords.sources}: </span>
              {marks}
            </sup>
          )}
        </span>
      </summary>
      <div className="test-body pt-1 pb-6">
        <AnswerLines findings={test.questions.map((id) => report.questionsById[id])} questionHref={questionHref} />
        {figures.length === 0 ? null : (
          <ul className="num mt-3 space-y-1 text-ink-2">
            {figures.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {test.questions.length + figures.length > 0 ? null : <p className="text-ink-2">{relianceWords.noFigures}</p>}
        {sources.length === 0 ? null : (
          <ul className="mt-4 space-y-1 text-small text-ink-3">
            {sources.map((source) => (
              <li key={source.id} className="num max-w-[68ch]">
                {references.marks([source.id])}. {citation(source)} {source.fact === null ? null : `${source.fact} `}
                {source.address === null ? null : (
                  <a href={source.address} rel="noreferrer">
                    {hostOf(source.address)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

/** "bain.com": where a link leads. */
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address);
