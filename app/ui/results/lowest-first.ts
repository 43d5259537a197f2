import type { Holding } from "~/domain/report-types";

/** Rules by the level they allow, lowest first; a question or pitfall that several rules name stands once, at the lowest. */
export const lowestFirst = (rules: readonly Holding[]): readonly Holding[] =>
  [...rules]
    .sort((one, other) => one.cap - other.cap)
    .filter(({ id }, index, sorted) => sorted.findIndex((rule) => rule.id === id) === index);
