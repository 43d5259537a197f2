import type { Holding, Report } from "~/domain/report-types";
import { Beside } from "~/ui/beside";
import { AnswerLines, type QuestionHref } from "./answer-lines";
import { levelName } from "./level-name";
import { words } from "./words";

interface HoldingRuleProps {
  readonly rule: Holding;
  readonly report: Report;
  readonly questionHref: QuestionHref;
}

/** One rule that holds the level: what it is about, the answers that set it off, and the level if this one thing changed. */
export function HoldingRule({ rule, report, questionHref }: HoldingRuleProps) {
  const question = report.questionsById[rule.id];
  const pitfall = report.profile.find((finding) => finding.pitfall.id === rule.id);
  const answers = question === undefined ? (pitfall?.answers.filter(({ counted }) => counted) ?? []) : [question];
  const lifts = rule.without > (report.overall.level ?? rule.without);
  const say = lifts ? words.without : words.withoutNothing;
  return (
    <Beside
      as="li"
      side={
        <>
          <p className="font-semibold">{question?.question.name ?? pitfall?.pitfall.title ?? words.surveys}</p>
          <p className="text-small text-ink-2">{words.capTo(rule.cap)}</p>
        </>
      }
    >
      <p>{words.caps[rule.kind]}</p>
      <p className={`mb-3 ${lifts ? "text-accent" : "text-ink-2"}`}>
        {say(rule.without, levelName(report, rule.without))}
      </p>
      <AnswerLines findings={answers} questionHref={questionHref} />
    </Beside>
  );
}
