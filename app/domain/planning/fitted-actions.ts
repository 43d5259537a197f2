import type { Assessment } from "../assessment";
import { figureFindings } from "../figure-findings";
import type { Action, ActionDays, ActionVariant, Effort, Instrument } from "../instrument";
import { holdsForCertain, type RuleInputs } from "../rule";
import { ruleInputs } from "../rule-inputs";
import { variantWords } from "../variant-words";

/** How many teams "per ten teams" is reckoned with, by size (INSTRUMENT §5); unknown: 20. */
const TEAMS: Readonly<Record<string, number>> = {
  "1-49": 1,
  "50-249": 5,
  "250-999": 20,
  "1000-4999": 60,
  "5000+": 200,
};
const UNKNOWN_TEAMS = 20;

/** An action as this organisation meets it, and whether its answers allow it to be offered. */
export interface FittedAction extends Action {
  readonly offered: boolean;
}

/** What drawing a plan reads of an action: all that a browser is sent of it. */
export type PlanAction = Pick<
  FittedAction,
  | "id"
  | "title"
  | "kind"
  | "effort"
  | "takes"
  | "after"
  | "feltBy"
  | "lifts"
  | "requires"
  | "touchesPay"
  | "follower"
  | "offered"
>;

/** Every action in the words, with the days and the prerequisites that fit what was answered. One that presupposes what the answers deny is not offered. */
export function fittedActions(actions: readonly Action[], inputs: RuleInputs): readonly FittedAction[] {
  const offered = new Set(
    actions.filter(({ when }) => when === null || holdsForCertain(when, inputs)).map(({ id }) => id),
  );
  return actions.map((action) => fitted(action, offered, inputs));
}

/** The same, by the answers of an assessment. */
export const actionsFor = (assessment: Assessment, instrument: Instrument): readonly FittedAction[] =>
  fittedActions(instrument.actions, ruleInputs(assessment, instrument, figureFindings(assessment.figures)));

function fitted(action: Action, offered: ReadonlySet<string>, inputs: RuleInputs): FittedAction {
  const variant: Partial<Omit<ActionVariant, "when">> = variantWords(action.variants, inputs);
  const days = variant.days ?? action.days;
  return {
    ...action,
    ...variant,
    days,
    effort: days === null ? action.effort : effortFor(personDays(days, inputs)),
    requires: action.requires
      .filter(({ when, action: id }) => offered.has(id) && (when === null || holdsForCertain(when, inputs)))
      .map((requirement) => ({ ...requirement, when: null })),
    when: null,
    variants: [],
    offered: offered.has(action.id),
  };
}

/** Person-days in the first ninety days for an organisation of this size. */
function personDays({ base, perTenTeams, variants }: ActionDays, inputs: RuleInputs): number {
  const teams = TEAMS[inputs.profile.size ?? ""] ?? UNKNOWN_TEAMS;
  const fixed = variants.find(({ when }) => holdsForCertain(when, inputs))?.base ?? base;
  return fixed + (perTenTeams * teams) / 10;
}

/** Effort points of so many person-days: 1 (≤ 3), 2 (≤ 8), 3 (≤ 20), 5 (more). */
export function effortFor(days: number): Effort {
  if (days <= 3) return 1;
  if (days <= 8) return 2;
  return days <= 20 ? 3 : 5;
}
