import type { Instrument } from "./instrument";
import { inRoleNamesOf } from "./role-names";
import type { RuleInputs } from "./rule";
import { variantWords } from "./variant-words";

/** The instrument with its pitfalls and patterns in the words that fit what was answered, so that nobody is told of a rival, a score or a launch that there is none of. */
export const wordedFor = (instrument: Instrument, inputs: RuleInputs): Instrument => ({
  ...inRoleNamesOf(inputs.profile, instrument),
  pitfalls: instrument.pitfalls.map((pitfall) => ({ ...pitfall, ...variantWords(pitfall.variants, inputs) })),
  patterns: instrument.patterns.map((pattern) => ({ ...pattern, ...variantWords(pattern.variants, inputs) })),
});
