import type { VoteSegment } from "~/charts/vote-row";
import { spokenRoles } from "~/domain/narration/spoken-roles";
import type { Group } from "~/domain/workshop/groups";
import type { Reveal } from "~/domain/workshop/reveal";
import type { WorkshopRole } from "~/domain/workshop/settings";
import type { Tally, VoteLevel } from "~/domain/workshop/tally";
import { words } from "./reveal-words";

const WIDE = 1;

type Where = VoteLevel;

/** Groups that a distribution draws with the same mark. */
export interface MarkedGroups extends Pick<VoteSegment, "mark" | "name"> {
  readonly groups: readonly Group[];
}

/** The groups as a distribution draws them: apart where two of them see a question at least one anchor apart, else all alike. */
export function markedGroups(
  { groups, gaps }: Pick<Reveal, "groups" | "gaps">,
  roles: readonly WorkshopRole[],
): readonly MarkedGroups[] {
  const [gap] = gaps;
  if (gap === undefined || gap.inWords.anchors < WIDE) return [{ mark: "solid", name: words.everybody, groups }];
  const isIn =
    (side: Pick<Group, "roles">) =>
    ({ roles: ids }: Group) =>
      ids.join() === side.roles.join();
  const marked = (mark: VoteSegment["mark"], name: string, some: readonly Group[]): MarkedGroups[] =>
    some.length === 0 ? [] : [{ mark, name, groups: some }];
  return [
    ...marked("solid", spokenRoles(gap.higher.roles, roles), groups.filter(isIn(gap.higher))),
    ...marked("hollow", spokenRoles(gap.lower.roles, roles), groups.filter(isIn(gap.lower))),
    ...marked(
      "pale",
      words.others,
      groups.filter((group) => !isIn(gap.higher)(group) && !isIn(gap.lower)(group)),
    ),
  ];
}

/** The votes for one description, by those groups. */
export const votesAt = (marked: readonly MarkedGroups[], where: Where): readonly VoteSegment[] =>
  marked.map(({ mark, name, groups }) => ({
    mark,
    name,
    votes: groups.reduce((sum, { tally }) => sum + countAt(tally, where), 0),
  }));

/** How many of a tally said this. */
export function countAt({ levels, dontKnow, none = 0 }: Tally, where: Where): number {
  if (where === "none") return none;
  return where === "dont-know" ? dontKnow : levels[where];
}

/** The longest row of a reveal and the vote before it. */
export const longestRow = ({ total, before }: Pick<Reveal, "total" | "before">): number =>
  Math.max(
    ...[total, before].flatMap((tally) => (tally === null ? [] : [...tally.levels, tally.dontKnow, tally.none ?? 0])),
    1,
  );
