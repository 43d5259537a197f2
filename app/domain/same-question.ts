import type { Question } from "./instrument";

/** Whether two editions ask the same: equal id and anchors, in every wording; text around them may differ. */
export const isSameQuestion = (one: Question, other: Question): boolean =>
  one.id === other.id && anchorsOf(one) === anchorsOf(other);

const anchorsOf = ({ anchors, variants }: Question): string =>
  JSON.stringify([anchors, variants.flatMap((variant) => (variant.anchors ? [[variant.when, variant.anchors]] : []))]);
