import type { Assessment } from "../assessment";
import { lastingCaps } from "../caps";
import type { Instrument } from "../instrument";
import { isGiven, type RelianceFinding } from "../reliance/reliance";
import type { Cap, FigureFindings, Headline, Matter, Plan, QuestionFinding, Report, Standings } from "../report-types";
import type { ScoredSheet } from "../scored-sheet";
import { words } from "./headline-words";
import { heldText } from "./held-text";
import { holdingOf } from "./holding";
import { spokenOf } from "./spoken-of";
import { summaryOf } from "./summary";

/** Everything the headline is made from. */
export interface HeadlineInput {
  readonly scored: ScoredSheet;
  readonly standings: Standings;
  readonly questions: Readonly<Record<string, QuestionFinding>>;
  readonly figures: FigureFindings;
  readonly matters: readonly Matter[];
  readonly reliance: readonly RelianceFinding[];
  readonly plan: Plan | null;
  readonly isAdopted: boolean;
  readonly actionsById: Report["actionsById"];
  readonly counts: Report["counts"];
  readonly assessment: Assessment;
  readonly instrument: Instrument;
}

/** What a board reads first, by rules from the findings; it names the two gravest matters and claims no more than the answers carry. */
export function headline(input: HeadlineInput): Headline {
  const { standings, assessment, instrument, matters } = input;
  const rules = holdingOf(input.scored);
  return {
    sentence: sentenceOf(input),
    matters,
    summary: summaryOf(input),
    holds: rules.length === 0 ? null : { ...heldText(standings.overall, rules, instrument), rules },
    wouldHold: rules.length === 0 ? waitingRules(input.scored) : [],
    view: viewOf(assessment),
    shown: shownOf(input),
    provisional: !hasFrontline(assessment),
  };
}

function waitingRules({ uncapped, pitfalls, ground }: ScoredSheet): readonly Cap[] {
  return uncapped === null ? [] : lastingCaps(uncapped, { pitfalls, claimed: pitfalls, ground });
}

const GRAVEST_FIRST = ["not-yet", "nobody-can-say", "caution", "yes"] as const;

/** The verdict of the number that stands worst; null where there is none, or where nothing is known of it but its name. */
export const leadingVerdict = (reliance: readonly RelianceFinding[]): RelianceFinding | null =>
  GRAVEST_FIRST.flatMap((verdict) => reliance.filter((finding) => finding.verdict === verdict))[0] ?? null;

/** The verdict on the number, then the two gravest matters; after a colon those that the verdict rests on, as far as they lead. */
function sentenceOf(input: HeadlineInput): string {
  const { standings, counts, matters, reliance, assessment } = input;
  const { level, coverage } = standings.overall;
  if (coverage === null) return words.nothing;
  const worst = leadingVerdict(reliance);
  const verdict = worst && words.verdicts[worst.verdict](numberIn(worst, assessment));
  const open = level === null ? words.tooLittle(counts.dontKnow + counts.unanswered, counts.asked) : null;
  if (matters.length === 0)
    return [verdict && `${verdict}.`, open ?? (verdict === null ? words.sound : null)].filter(Boolean).join(" ");
  const first = matters.findIndex((matter) => !isReason(matter, worst, input));
  const reasons = first < 0 ? matters.length : first;
  const clauses = matters.map(({ clause }) => clause);
  const because = clauses.slice(0, reasons);
  const further = clauses.slice(reasons);
  const opening = verdict && (because.length === 0 ? `${verdict}.` : words.because(verdict, because));
  return [opening, further.length === 0 ? null : words.joined(further), open].filter(Boolean).join(" ");
}

/** "the NPS of 62"; "known, not entered" where nothing was given of it. */
export function numberIn({ number, value }: RelianceFinding, { figures }: Pick<Assessment, "figures">): string {
  const name = words.numbers[number](value);
  return isGiven(number, figures) ? name : words.notEntered(name);
}

/** Whether a matter speaks of an answer that made the verdict what it is; a pattern only of what it is about. */
function isReason(matter: Matter, worst: RelianceFinding | null, { questions, instrument }: HeadlineInput): boolean {
  if (worst === null || worst.verdict === "yes") return false;
  return spokenOf(matter, questions, instrument).some(({ question }) => worst.reasons.includes(question.id));
}

const isWorkshop = ({ votes }: Assessment) => Object.keys(votes).length > 0;

const viewOf = (assessment: Assessment): string =>
  isWorkshop(assessment) ? words.agreedBy : words.seenBy(words.by[assessment.profile.respondentRole ?? "unknown"]);

/** How many of the answers that count somebody can show. */
function shownOf({ questions, counts: { answered } }: HeadlineInput): string | null {
  if (answered === 0) return null;
  const graded = Object.values(questions).filter(
    ({ value, answer }) => (typeof value === "number" || value === "none") && (answer?.evidence ?? 0) > 0,
  ).length;
  return graded === 0 ? words.noneShown(answered) : words.someShown(graded, answered);
}

/** Whether somebody of the frontline has answered; a workshop says who took part elsewhere. */
const hasFrontline = (assessment: Assessment): boolean =>
  assessment.profile.respondentRole === "frontline" || isWorkshop(assessment);
