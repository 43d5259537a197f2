import type { Assessment } from "./assessment";
import { isInScope } from "./counted";
import type { Instrument, Pattern } from "./instrument";
import type { FigureFindings, PatternFinding } from "./report-types";
import { restsOn } from "./rests-on";
import { type RuleInputs, readRule } from "./rule";
import { ruleInputs } from "./rule-inputs";
import { isTestable } from "./testable";
import { withFacts } from "./with-facts";

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
  const byGravity = [...instrument.patterns].sort((one, other) => one.gravity - other.gravity);
  const read = byGravity.map((pattern) => ({ pattern, finding: findingOf(pattern, known) }));
  return {
    patterns: read.flatMap(({ finding }) => finding ?? []),
    notTestable: read.flatMap(({ pattern, finding }) =>
      finding === null && !isTestable(pattern.when, asked) ? pattern.id : [],
    ),
  };
}

function findingOf(pattern: Pattern, known: RuleInputs): PatternFinding | null {
  const reading = readRule(pattern.when, known);
  if (!reading.holds) return null;
  const { id, title, check, actions } = pattern;
  const said = (text: string) => withFacts(text, known.facts);
  return {
    id,
    title,
    clause: said(pattern.clause),
    sentence: said(pattern.sentence),
    meaning: said(pattern.meaning),
    check,
    actions,
    restsOn: restsOn(reading, known),
    contradictions: pattern.contradictions
      .filter(({ when }) => readRule(when, known).holds)
      .map(({ id, text, questions }) => ({ id, text, questions })),
  };
}
