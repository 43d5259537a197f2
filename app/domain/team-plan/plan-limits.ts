/** Lengths in UTF-16 units and counts that a plan keeps to. */
export const planLimits = {
  /** Titles, people and teams. */
  name: 200,
  /** Notes, reasons, steps and every other text. */
  note: 4_000,
  link: 2_000,
  steps: 40,
  /** Items of one plan, dropped ones too. */
  items: 300,
} as const;
