import { levelLadder } from "~/charts/level-ladder";
import type { Holding, Report } from "~/domain/report-types";
import { Figure } from "~/ui/figure/figure";
import { AnswerLines, type QuestionHref } from "./answer-lines";
import { levelName } from "./level-name";
import { words } from "./words";

interface HeldByProps {
  readonly report: Report;
  readonly questionHref: QuestionHref;
}

/** Rules drawn in the ladder; the list below it has them all. */
const LEADING = 3;

/** What holds the level down: in a sentence, as a ladder, and rule by rule with the answer that set it off and what this one change would do. */
export function HeldBy({ report, questionHref }: HeldByProps) {
  const { holds } = report.headline;
  if (holds === null) return null;
  const { overall } = report;
  const rules = lowestFirst(holds.rules);
  return (
    <section aria-labelledby="held" className="mt-10">
      <div className="grid grid-cols-[auto_1fr] gap-x-5 border-l-[3px] border-accent bg-accent-wash px-5 py-5 sm:px-6">
        <span aria-hidden="true" className="num font-serif text-h1 leading-none font-semibold">
          {overall.level ?? "?"}
        </span>
        <div>
          <h2 id="held" className="font-sans text-body leading-normal tracking-normal">
            {holds.title}
          </h2>
          <p>{holds.text}</p>
        </div>
      </div>
      <Figure
        className="mt-8"
        wide={levelLadder(report, { width: 720, size: 14, caps: LEADING })}
        narrow={levelLadder(report, { width: 328, size: 11, caps: LEADING, names: "above" })}
      >
        {overall.levelLow === overall.levelHigh ? null : words.ladderRange}
      </Figure>
      <details className="mt-3">
        <summary className="w-fit min-h-6">{words.rules(rules.length)}</summary>
        <p className="mt-3 text-ink-2">{words.rulesHint}</p>
        <ul className="mt-4 border-b border-rule">
          {rules.map((rule) => (
            <Rule key={`${rule.kind} ${rule.id}`} rule={rule} report={report} questionHref={questionHref} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Rule({ rule, report, questionHref }: HeldByProps & { readonly rule: Holding }) {
  const question = report.questionsById[rule.id];
  const pitfall = report.profile.find((finding) => finding.pitfall.id === rule.id);
  const name = question?.question.name ?? pitfall?.pitfall.title ?? words.surveys;
  const changes = rule.without > (report.overall.level ?? rule.without);
  return (
    <li className="beside border-t border-rule py-4">
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-small text-ink-2">{words.capTo(rule.cap)}</p>
      </div>
      <div>
        <p>{words.caps[rule.kind]}</p>
        <p className={changes ? "text-accent" : "text-ink-2"}>
          {changes
            ? words.without(rule.without, levelName(report, rule.without))
            : words.withoutNothing(rule.without, levelName(report, rule.without))}
        </p>
        {question === undefined && pitfall === undefined ? null : (
          <div className="mt-3">
            <AnswerLines
              findings={question === undefined ? (pitfall?.answers.filter(({ counted }) => counted) ?? []) : [question]}
              questionHref={questionHref}
            />
          </div>
        )}
      </div>
    </li>
  );
}

/** A question or pitfall that several rules name is listed once, at the lowest level it allows. */
const lowestFirst = (rules: readonly Holding[]): readonly Holding[] =>
  [...rules]
    .sort((one, other) => one.cap - other.cap)
    .filter(({ id }, index, sorted) => sorted.findIndex((rule) => rule.id === id) === index);
