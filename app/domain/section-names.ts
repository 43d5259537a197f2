/** The parts of a report that can be chosen, in its order; cover and board page are always there. */
export const sectionNames = [
  "profile",
  "findings",
  "workshop",
  "plan",
  "first-week",
  "pitfalls",
  "keep",
  "method",
  "appendix",
] as const;

export type SectionName = (typeof sectionNames)[number];
