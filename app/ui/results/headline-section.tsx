import { countsLine } from "~/domain/narration/counts-line";
import { words as told } from "~/domain/narration/words";
import type { Matter, Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { AnswerLines, type QuestionHref } from "./answer-lines";
import { Reliance } from "./reliance";
import { words } from "./words";

interface HeadlineSectionProps {
  readonly report: Report;
  readonly questionHref: QuestionHref;
  readonly planHref: string;
  /** The board page as a file; null where none is offered. */
  readonly boardHref: string | null;
}

/** Whose view it is, whether the number can be relied on, then the sentence a board member needs and, opened, the answers and the rule that made it. */
export function HeadlineSection({ report, questionHref, planHref, boardHref }: HeadlineSectionProps) {
  const { headline } = report;
  return (
    <header>
      <p className="eyebrow num mb-4">
        {[
          report.organisation ?? words.yourOrganisation,
          countsLine(report),
          ...(report.scope === "quick" ? [told.quick] : []),
          words.view(headline.view),
          shownDate(report.taken),
        ].join(" · ")}
      </p>
      <Reliance report={report} questionHref={questionHref} />
      <h1 tabIndex={-1} className="display mt-12 max-w-[22em]">
        {headline.sentence}
      </h1>
      <p className="mt-5 max-w-[60ch] text-lead text-ink-2">{headline.summary}</p>
      <p className="no-print mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <a className="button" href={planHref}>
          {words.plan}
        </a>
        {boardHref === null ? null : (
          <a className="inline-flex min-h-11 items-center" href={boardHref}>
            {words.board}
          </a>
        )}
      </p>
      {headline.provisional || headline.shown !== null ? (
        <p className="mt-3 text-ink-2">
          {[headline.shown, headline.provisional ? told.provisional : null].filter((line) => line !== null).join(" ")}
        </p>
      ) : null}
      {headline.matters.length === 0 ? null : (
        <details className="mt-3">
          <summary className="w-fit min-h-6">{words.sentenceRestsOn}</summary>
          <p className="mt-3 text-ink-2">{words.sentenceRule}</p>
          <div className="mt-4">
            {headline.matters.map((matter) => (
              <div key={matter.id} className="beside border-t border-rule py-4">
                <p>
                  <span className="block text-small text-ink-3">{words.matter[matter.kind]}</span>
                  <span className="font-semibold">{titleOf(report, matter)}</span>
                </p>
                <div>
                  <p className="mb-3">{matter.sentence}</p>
                  {matter.questions.length === 0 ? <p className="text-ink-2">{words.onFigures}</p> : null}
                  <AnswerLines
                    findings={matter.questions.map((id) => report.questionsById[id])}
                    questionHref={questionHref}
                  />
                </div>
              </div>
            ))}
          </div>
        </details>
      )}
    </header>
  );
}

function titleOf({ instrument, questionsById }: Report, { kind, id }: Matter): string {
  if (kind === "question") return questionsById[id]?.question.name ?? id;
  return (kind === "pattern" ? instrument.patterns : instrument.pitfalls).find((each) => each.id === id)?.title ?? id;
}
