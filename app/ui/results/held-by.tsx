import { levelLadder } from "~/charts/level-ladder";
import { holdingRules } from "~/domain/narration/holding-rules";
import { whatHolds } from "~/domain/narration/what-holds";
import { words as told } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { Figure } from "~/ui/figure/figure";
import type { QuestionHref } from "./answer-lines";
import { HoldingRuleItem } from "./holding-rule-item";
import { words } from "./words";

interface HeldByProps {
  readonly report: Report;
  readonly questionHref: QuestionHref;
}

/** Rules drawn in the ladder; the list below it has them all. */
const LEADING = 3;

/** What holds the level down: in a sentence, as a ladder, and rule by rule with the answer that set it off and what this one change would do. */
export function HeldBy({ report, questionHref }: HeldByProps) {
  const { overall, headline } = report;
  if (overall.coverage === null) return null;
  const rules = holdingRules(report);
  const { title, text } = whatHolds(report);
  const tone = headline.holds === null ? "border-ink bg-sheet" : "border-accent bg-accent-wash";
  return (
    <section aria-labelledby="held" className="mt-10">
      <div className={`grid grid-cols-[auto_1fr] gap-x-5 border-l-[3px] px-5 py-5 sm:px-6 ${tone}`}>
        <span aria-hidden="true" className="num font-serif text-h1 leading-none font-semibold">
          {overall.level ?? "?"}
        </span>
        <div>
          <h2 id="held" className="font-sans text-body leading-normal tracking-normal">
            {title}
          </h2>
          <p>{text}</p>
        </div>
      </div>
      <Figure
        className="mt-8"
        wide={levelLadder(report, { width: 720, size: 14, caps: LEADING })}
        narrow={levelLadder(report, { width: 328, size: 11, caps: LEADING, names: "above" })}
      >
        {overall.levelLow === overall.levelHigh ? null : words.ladderRange}
      </Figure>
      {rules.length === 0 ? null : (
        <details className="mt-3">
          <summary className="w-fit min-h-6">{words.rules(rules.length)}</summary>
          <p className="mt-3 text-ink-2">{told.holds.lede}</p>
          <ul className="mt-4 border-b border-rule">
            {rules.map((rule) => (
              <HoldingRuleItem key={rule.id} rule={rule} questionHref={questionHref} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
