import { scoreBar } from "~/charts/score-bar";
import { weakestSentence } from "~/domain/narration/answer-clauses";
import { heldLines, scoredLine } from "~/domain/narration/standing-lines";
import { words as told } from "~/domain/narration/words";
import type { PitfallFinding, Report, Standing } from "~/domain/report-types";
import { Drawing } from "~/ui/figure/drawing";
import { AnswerLines, type QuestionHref } from "./answer-lines";
import { words } from "./words";

interface ProfileRowProps {
  readonly finding: PitfallFinding;
  readonly report: Report;
  readonly questionHref: QuestionHref;
}

/** One pitfall: name, bar, level; opened, what it is about, how the score came about and the answers in it. */
export function ProfileRow({ finding, report, questionHref }: ProfileRowProps) {
  const { pitfall, standing, evidenced, answers } = finding;
  const found = weakestSentence(finding);
  return (
    <details className="border-t border-rule">
      <summary className="score-row opens min-h-11 py-2 text-ink">
        <span className={pitfall.core ? "font-semibold" : ""}>{pitfall.title}</span>
        <span className="score-scale">
          <Drawing chart={scoreBar(finding)} />
        </span>
        <span className="num text-right text-ink-2 md:text-left">
          {levelOf(standing)}
          {evidenced === null || evidenced.level === null ? null : (
            <span className="block text-small text-ink-3">{words.shownLevel(levelOf(evidenced))}</span>
          )}
        </span>
      </summary>
      <div className="beside pt-2 pb-8">
        <div>
          <p className="font-serif text-lead leading-snug">{pitfall.question}</p>
        </div>
        <div>
          <p>{pitfall.summary}</p>
          {standing.level !== null && standing.level <= 2 && found !== null ? <p className="mt-2">{found}</p> : null}
          <p className="num mt-2 text-ink-2">
            {scoredLine(standing)}
            {evidenced === null ? null : ` ${words.shownSaid(evidenced.level === null ? null : levelOf(evidenced))}`}
          </p>
          {heldLines(report, standing).map((line) => (
            <p key={line} className="mt-2 text-accent">
              {line}
            </p>
          ))}
          <h3 className="mt-5 mb-2 font-sans text-body tracking-normal">{words.answers}</h3>
          <AnswerLines findings={answers} questionHref={questionHref} />
        </div>
      </div>
    </details>
  );
}

const levelOf = ({ level, levelName }: Standing): string =>
  level === null ? told.notEnough : words.levelShort(level, levelName ?? "");
