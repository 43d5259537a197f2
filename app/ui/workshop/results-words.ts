import type { WorkshopFindings } from "~/domain/workshop/workshop-findings";

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** The words of what a workshop's votes say, in the results. */
export const words = {
  map: "Where the room agrees, and where it does not",
  mapHint: (apart: number, of: number) =>
    apart === 0
      ? `On all ${of} questions the last vote reads as agreement.`
      : `On ${apart} of ${of} questions the last vote did not bring one view. What was agreed on those is the room’s decision, not its common sight.`,
  mapKey:
    "Line: lowest to highest vote. Dot: middle of the last vote; ring: middle of the first, where it was another. Upright bar: what was agreed. ",
  gaps: "Seen differently by role",
  gapsHint:
    "In the first vote, before anybody talked. A gap is not an error: each side may be right about different customers.",
  noGaps: (threshold: number) =>
    `No gap of one anchor or more between groups of at least ${threshold} voters was found.`,
  more: (count: number) => (count === 1 ? "1 further gap" : `${count} further gaps`),
  changed: "Where minds changed",
  changedHint: "Between the first and the last vote. Talking moved these most.",
  parked: "Voted on and left open",
  parkedHint: "Counted as not known until somebody finds out.",
  participation: "Who took part",
  took: ({ participation: { voters }, mode, threshold }: WorkshopFindings) =>
    `${people(voters)} in the fullest vote, ${mode === "anonymous" ? "anonymously" : "openly in the room"}. Groups of fewer than ${threshold} are counted together; nobody is named.`,
  group: (roles: string, voters: number) => `${roles}: ${voters}`,
} as const;
