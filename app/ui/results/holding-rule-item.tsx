import type { HoldingRule } from "~/domain/narration/holding-rules";
import { words } from "~/domain/narration/words";
import { Beside } from "~/ui/beside";
import { AnswerLines, type QuestionHref } from "./answer-lines";

interface HoldingRuleItemProps {
  readonly rule: HoldingRule;
  readonly questionHref: QuestionHref;
}

/** One rule that holds the level: what it is about, the answers that set it off, and the level if this one thing changed. */
export function HoldingRuleItem({ rule, questionHref }: HoldingRuleItemProps) {
  return (
    <Beside
      as="li"
      side={
        <>
          <p className="font-semibold">{rule.name}</p>
          <p className="text-small text-ink-2">{words.holds.to(rule.cap)}</p>
        </>
      }
    >
      <p>{rule.why}</p>
      <p className={`mb-3 ${rule.lifts ? "text-accent" : "text-ink-2"}`}>{rule.without}</p>
      <AnswerLines findings={rule.answers} questionHref={questionHref} />
    </Beside>
  );
}
