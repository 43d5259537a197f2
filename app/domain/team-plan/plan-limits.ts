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
  /** All texts of one plan together: five times the words of every action of the instrument. */
  text: 300_000,
  /** Of an event's description in a calendar file; the rest stands in the plan. */
  event: 2_000,
} as const;
