import type { PatternRule } from "./instrument";
import { holdsForCertain, type RuleInputs } from "./rule";

/** The words of the variants that hold for certain; of several that have one, the first one's. */
export const variantWords = <Variant extends { readonly when: PatternRule }>(
  variants: readonly Variant[],
  inputs: RuleInputs,
): Partial<Omit<Variant, "when">> =>
  Object.assign(
    {},
    ...variants
      .filter(({ when }) => holdsForCertain(when, inputs))
      .reverse()
      .map(({ when: _when, ...words }) => words),
  );
