import type { ReactNode } from "react";
import type { TestOutcome } from "~/domain/instrument";
import { citation } from "~/domain/narration/citation";
import type { References } from "~/domain/narration/references";
import { figuresBehind, outcomeSaid } from "~/domain/narration/reliance-lines";
import { relianceWords } from "~/domain/narration/reliance-words";
import type { RelianceFinding, TestFinding } from "~/domain/reliance/reliance";
import type { Report } from "~/domain/report-types";
import { AnswerLines, type QuestionHref } from "./answer-lines";

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

const RING = { cx: 9, cy: 9, r: 8, fill: "none", strokeWidth: 1.7 } as const;

const drawings: Readonly<Record<TestOutcome, ReactNode>> = {
  holds: (
    <>
      <circle cx={9} cy={9} r={8.8} fill="var(--level-5)" />
      <path d="M5 9.4l2.7 2.7L13 6.6" fill="none" stroke="var(--paper)" strokeWidth={2} />
    </>
  ),
  caution: (
    <>
      <circle {...RING} stroke="var(--ink-2)" />
      <path d="M9 1a8 8 0 0 1 0 16z" fill="var(--ink-2)" />
    </>
  ),
  fails: (
    <>
      <circle {...RING} stroke="var(--accent)" />
      <path d="M5.8 5.8l6.4 6.4M12.2 5.8l-6.4 6.4" stroke="var(--accent)" strokeWidth={2} />
    </>
  ),
  unknown: <circle {...RING} stroke="var(--ink-3)" strokeDasharray="3 2.4" />,
  untested: <path d="M3 9h12" stroke="var(--ink-3)" strokeWidth={2} />,
};

/** The mark of an outcome, by its shape and not by colour alone; the word stands beside it. */
const OutcomeMark = ({ outcome }: { readonly outcome: TestOutcome }) => (
  <svg viewBox="0 0 18 18" aria-hidden="true" className="mr-2 inline-block h-[1.125rem] w-[1.125rem] align-[-0.2rem]">
    {drawings[outcome]}
  </svg>
);
