import { sumOfTallies, type Tally, votersOf } from "./tally";

/** One or more roles that are counted together. */
export interface Group {
  /** Role ids, in the order of the settings. */
  readonly roles: readonly string[];
  readonly tally: Tally;
}

/** One group a role, in the order of the settings; a role nobody voted in has none. */
export const groupsByRole = (groups: readonly Group[]): readonly Group[] =>
  groups.filter(({ tally }) => votersOf(tally) > 0);

/**
 * The groups that may be shown where no group under `threshold` voters may be: roles below it are pooled, and while the pool is still
 * too small the next smallest role joins it (complementary suppression), so that no subtraction from the total yields a smaller group.
 * The groups always sum to the total. Empty where even the total is under the threshold. Depends on head counts only, never on a level.
 */
export function pooledGroups(groups: readonly Group[], threshold: number): readonly Group[] {
  const bySize = groupsByRole(groups)
    .map((group, order) => ({ group, order, voters: votersOf(group.tally) }))
    .sort((one, other) => one.voters - other.voters || one.order - other.order);
  let pooled = 0;
  let voters = 0;
  for (const role of bySize) {
    const mustJoin = role.voters < threshold || (voters > 0 && voters < threshold);
    if (!mustJoin) break;
    pooled += 1;
    voters += role.voters;
  }
  if (voters > 0 && voters < threshold) return [];
  const inOrder = (part: typeof bySize) => part.sort((one, other) => one.order - other.order);
  const pool = inOrder(bySize.slice(0, pooled));
  const apart = bySize.slice(pooled);
  const merged = {
    order: pool[0]?.order ?? 0,
    group: {
      roles: pool.flatMap(({ group }) => group.roles),
      tally: sumOfTallies(pool.map(({ group }) => group.tally)),
    },
    voters,
  };
  return inOrder(pool.length === 0 ? apart : [merged, ...apart]).map(({ group }) => group);
}
