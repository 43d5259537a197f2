import type { Assessment } from "./assessment";
import { isInScope } from "./counted";
import type { Instrument, Pattern } from "./instrument";
import type { FigureFindings, PatternFinding } from "./report-types";
import { restsOn } from "./rests-on";
import { holdsForCertain, type RuleInputs, readRule } from "./rule";
import { ruleInputs } from "./rule-inputs";
import { isTestable } from "./testable";
import { withFacts } from "./with-facts";

/** Patterns up to this gravity lead the headline, before a harm that is answered (INSTRUMENT §8). */
export const GRAVE = 6;
/** Of a pattern that is eased: first among the others. */
const EASED = 6.1;

/** The patterns that fired, gravest first, and the ids of those the scope's questions could not have made fire. */
export interface PatternFindings {
  readonly patterns: readonly PatternFinding[];
  readonly notTestable: readonly string[];
}

/** Reads every pattern of the instrument over the counted answers and the figures (INSTRUMENT §4). */
export function patternFindings(
  assessment: Assessment,
  instrument: Instrument,
  figures: FigureFindings,
): PatternFindings {
  const known = ruleInputs(assessment, instrument, figures);
  const asked = new Set(instrument.questions.filter((each) => isInScope(each, assessment)).map(({ id }) => id));
  const read = instrument.patterns
    .map((pattern) => ({ pattern, gravity: gravityOf(pattern, known) }))
    .sort((one, other) => one.gravity - other.gravity)
    .map(({ pattern, gravity }) => ({ pattern, finding: findingOf(pattern, gravity, known) }));
  return {
    patterns: read.flatMap(({ finding }) => finding ?? []),
    notTestable: read.flatMap(({ pattern, finding }) =>
      finding === null && !isTestable(pattern.when, asked) ? pattern.id : [],
    ),
  };
}

/** What is seen and being ended weighs as the first of the lesser patterns. */
const gravityOf = ({ gravity, eased }: Pattern, known: RuleInputs): number =>
  eased !== null && holdsForCertain(eased, known) ? Math.max(gravity, EASED) : gravity;

function findingOf(pattern: Pattern, gravity: number, known: RuleInputs): PatternFinding | null {
  const reading = readRule(pattern.when, known);
  if (!reading.holds) return null;
  const { id, title, check, actions, about } = pattern;
  const said = (text: string) => withFacts(text, known.facts);
  return {
    id,
    title,
    gravity,
    clause: said(pattern.clause),
    sentence: said(pattern.sentence),
    meaning: said(pattern.meaning),
    check,
    actions,
    about,
    restsOn: restsOn(reading, known),
    contradictions: pattern.contradictions
      .filter(({ when }) => readRule(when, known).holds)
      .map(({ id, text, questions }) => ({ id, text, questions })),
  };
}
