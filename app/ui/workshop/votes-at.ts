import type { VoteSegment } from "~/charts/vote-row";
import type { Reveal } from "~/domain/workshop/reveal";
import type { WorkshopRole } from "~/domain/workshop/settings";
import type { Tally } from "~/domain/workshop/tally";
import { words } from "./reveal-words";
import { spokenRoles } from "./role-words";

const WIDE = 1;

type Where = 0 | 1 | 2 | 3 | 4 | "dont-know";

const countAt = ({ levels, dontKnow }: Tally, where: Where) => (where === "dont-know" ? dontKnow : levels[where]);

/** The groups as a distribution draws them: apart where two of them see a question at least one anchor apart, else all alike. */
export function markedGroups({ groups, gaps }: Pick<Reveal, "groups" | "gaps">, roles: readonly WorkshopRole[]) {
  const [gap] = gaps;
  if (gap === undefined || gap.inWords.anchors < WIDE)
    return [{ mark: "solid" as const, name: words.everybody, groups, isAll: true }];
  const is = (side: { readonly roles: readonly string[] }) => (group: { readonly roles: readonly string[] }) =>
    side.roles.join() === group.roles.join();
  const rest = groups.filter((group) => !is(gap.higher)(group) && !is(gap.lower)(group));
  return [
    { mark: "solid" as const, name: spokenRoles(gap.higher.roles, roles), groups: groups.filter(is(gap.higher)), isAll: false },
    { mark: "hollow" as const, name: spokenRoles(gap.lower.roles, roles), groups: groups.filter(is(gap.lower)), isAll: false },
    ...(rest.length === 0 ? [] : [{ mark: "pale" as const, name: words.others, groups: rest, isAll: false }]),
  ];
}

/** The votes for one description, by those groups. */
export const votesAt = (marked: ReturnType<typeof markedGroups>, where: Where): readonly VoteSegment[] =>
  marked.map(({ mark, name, groups }) => ({
    mark,
    name,
    votes: groups.reduce((sum, { tally }) => sum + countAt(tally, where), 0),
  }));

/** The longest row of a reveal and the vote before it. */
export const longestRow = ({ total, before }: Pick<Reveal, "total" | "before">): number =>
  Math.max(...[total, before].flatMap((tally) => (tally === null ? [] : [...tally.levels, tally.dontKnow])), 1);
