import type { Assessment } from "./assessment";
import { words } from "./headline-words";
import { heldText } from "./held-text";
import { holdingOf } from "./holding";
import type { Instrument } from "./instrument";
import { ledeOf } from "./lede";
import type {
  FigureFindings,
  Headline,
  Matter,
  PatternFinding,
  PitfallFinding,
  Plan,
  Report,
  Standings,
} from "./report-types";
import type { ScoredSheet } from "./scored-sheet";
import { whatMatters } from "./what-matters";

/** Everything the headline is made from. */
export interface HeadlineInput {
  readonly scored: ScoredSheet;
  readonly standings: Standings;
  readonly profile: readonly PitfallFinding[];
  readonly figures: FigureFindings;
  readonly patterns: readonly PatternFinding[];
  readonly plan: Plan | null;
  readonly counts: Report["counts"];
  readonly assessment: Assessment;
  readonly instrument: Instrument;
}

const SOUND_FROM = 4;

/** What a board reads first, by rules from the findings; it names the two things that matter most and claims no more than the answers carry. */
export function headline(input: HeadlineInput): Headline {
  const { standings, assessment, instrument } = input;
  const { overall } = standings;
  const matters = whatMatters(input);
  const rules = holdingOf(input.scored);
  return {
    sentence: sentenceOf(input, matters),
    matters,
    lede: ledeOf(input, matters),
    holds: rules.length === 0 ? null : { ...heldText(overall, rules, instrument), rules },
    view: viewOf(assessment),
    provisional: !hasFrontline(assessment),
  };
}

function sentenceOf({ standings, counts }: HeadlineInput, matters: readonly Matter[]): string {
  const { level, coverage } = standings.overall;
  const clauses = matters.map(({ inBrief }) => inBrief);
  const [first, second] = clauses;
  if (coverage === null) return words.nothing;
  if (level === null)
    return first === undefined
      ? words.tooLittle(counts.dontKnow + counts.unanswered, counts.asked)
      : words.tooLittleBut(clauses);
  if (first === undefined) return words.sound;
  if (second !== undefined) return words.both(first, second);
  return level >= SOUND_FROM ? words.one(first) : words.onlyOne(first);
}

const isWorkshop = ({ votes }: Assessment) => Object.keys(votes).length > 0;

const viewOf = (assessment: Assessment): string =>
  isWorkshop(assessment) ? words.agreedBy : words.seenBy(words.by[assessment.profile.respondentRole ?? "unknown"]);

/** Whether somebody of the frontline has answered; a workshop says who took part elsewhere. */
const hasFrontline = (assessment: Assessment): boolean =>
  assessment.profile.respondentRole === "frontline" || isWorkshop(assessment);
