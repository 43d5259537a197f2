import { shownOne, shownPercent } from "../shown-numbers";
import type { RoleGap } from "../workshop/role-gap";
import type { RoundChange } from "../workshop/round-change";
import type { WorkshopRole } from "../workshop/settings";
import type { WorkshopFindings } from "../workshop/workshop-findings";
import { spokenRoles, spokenRolesFirst } from "./spoken-roles";

const NUMBERS = ["no", "one", "two", "three", "four"];

/** A change of less than this, in anchors, is not worth a sentence. */
const SMALL = 0.1;

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** How far apart: "two anchors", "more than one anchor". */
const apart = ({ inWords: { anchors, qualifier } }: RoleGap) =>
  `${qualifier === "more-than" ? "more than " : ""}${NUMBERS[anchors] ?? anchors} ${anchors === 1 ? "anchor" : "anchors"}`;

/** What screen, paper and files say of a workshop's votes, in the same words. People are told by role, never by name. */
export const workshopWords = {
  map: "Where the room agrees, and where it does not",
  mapHint: (apart: number, of: number) =>
    apart === 0
      ? `On all ${of} questions the last vote reads as agreement.`
      : `On ${apart} of ${of} questions the last vote did not bring one view. What was agreed on those is the room’s decision, not its common sight.`,
  mapKey:
    "Line: lowest to highest vote. Dot: middle of the last vote; ring: middle of the first, where it was another. Upright bar: what was agreed.",
  gaps: "Seen differently by role",
  gapsHint:
    "In the first vote, before anybody talked. A gap is not an error: each side may be right about different customers.",
  noGaps: (threshold: number) =>
    `No gap of one anchor or more between groups of at least ${threshold} voters was found.`,
  gap: (gap: RoleGap, roles: readonly WorkshopRole[]) =>
    gap.inWords.anchors === 0 && gap.inWords.qualifier === "about"
      ? `${spokenRolesFirst(gap.higher.roles, roles)} and ${spokenRoles(gap.lower.roles, roles)} see this alike`
      : `${spokenRolesFirst(gap.higher.roles, roles)} see this ${gap.inWords.anchors === 0 ? "a little" : apart(gap)} higher than ${spokenRoles(gap.lower.roles, roles)}`,
  gapNumbers: ({ higher, lower, delta }: RoleGap) =>
    `${higher.n} and ${lower.n} people; Cliff’s delta ${shownOne(delta)}`,
  more: (count: number) => (count === 1 ? "1 further gap" : `${count} further gaps`),
  changed: "Where minds changed",
  changedHint: "Between the first and the last vote. Talking moved these most.",
  change: ({ moved, mean, deviation }: RoundChange) =>
    [
      `${shownPercent(moved)} % of the votes lie elsewhere.`,
      Math.abs(mean) < SMALL
        ? ""
        : `The mean ${mean > 0 ? "rose" : "fell"} by ${shownOne(Math.abs(mean))} ${shownOne(Math.abs(mean)) === "1" ? "anchor" : "anchors"}.`,
      Math.abs(deviation) < SMALL ? "" : `The room is ${deviation < 0 ? "closer together" : "further apart"}.`,
    ]
      .filter(Boolean)
      .join(" "),
  parked: "Voted on and left open",
  parkedHint: "Counted as not known until somebody finds out.",
  participation: "Who took part",
  took: ({ participation: { voters }, mode, threshold }: WorkshopFindings) =>
    `${people(voters)} in the fullest vote, ${mode === "anonymous" ? "anonymously" : "openly in the room"}. Groups of fewer than ${threshold} are counted together; nobody is named.`,
  group: (roles: string, voters: number) => `${roles}: ${voters}`,
} as const;
