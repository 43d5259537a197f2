import type { HealthLevel } from "../instrument";
import type { Cap, Holding, QuestionFinding, Report } from "../report-types";
import { levelName, pitfallTitle } from "./naming";
import { words } from "./words";

/** A rule that binds, in words, with the answers that set it off. */
export interface HoldingRule {
  readonly id: string;
  readonly cap: HealthLevel;
  /** The question or pitfall it is about. */
  readonly name: string;
  readonly why: string;
  /** Where the whole would stand if this one thing changed. */
  readonly without: string;
  /** Whether that one change would lift it. */
  readonly lifts: boolean;
  /** Empty where no answer but a missing practice set it off. */
  readonly answers: readonly QuestionFinding[];
}

const LOW = 1;

/** The rules that bind, the lowest level first; a question or pitfall that several rules name stands once, at the lowest. */
export function holdingRules(report: Report): HoldingRule[] {
  const seen = new Set<string>();
  return [...(report.headline.holds?.rules ?? [])]
    .sort((one, other) => one.cap - other.cap)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map((rule) => inWords(report, rule));
}

/** The distinct levels the rules allow, lowest first. */
export const levelsAllowed = (rules: readonly HoldingRule[]): HealthLevel[] => [
  ...new Set(rules.map(({ cap }) => cap)),
];

function inWords(report: Report, { id, cap, kind, without }: Holding): HoldingRule {
  const lifts = without > (report.overall.level ?? without);
  const one = report.questionsById[id] !== undefined || kind === "no-listening";
  const say = !lifts ? words.holds.withoutNothing : one ? words.holds.without : words.holds.withoutAll;
  return {
    id,
    cap,
    name:
      kind === "no-listening"
        ? words.holds.surveys
        : (report.questionsById[id]?.question.name ?? pitfallTitle(report, id)),
    why: words.holds.caps[kind],
    without: say(without, levelName(report, without) ?? ""),
    lifts,
    answers: answersBehind(report, id),
  };
}

function answersBehind(report: Report, id: Cap["id"]): QuestionFinding[] {
  const question = report.questionsById[id];
  if (question !== undefined) return [question];
  const pitfall = report.profile.find((finding) => finding.pitfall.id === id);
  const counted = pitfall?.answers.filter((answer) => answer.counted) ?? [];
  const low = counted.filter(({ answer }) => typeof answer?.answer === "number" && answer.answer <= LOW);
  return low.length > 0 ? low : counted.filter(({ answer }) => typeof answer?.answer !== "number");
}
