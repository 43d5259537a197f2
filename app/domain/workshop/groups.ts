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

/**
 * Groups joined where another round of the question counts some of their roles together, so that two rounds laid over each other set no
 * role apart that was pooled in either. `order` is that of the roles in the settings.
 */
export function joinedAlike(
  groups: readonly Group[],
  others: readonly (readonly Pick<Group, "roles">[])[],
  order: readonly string[],
): readonly Group[] {
  const together = [...others.flat(), ...groups].reduce<readonly ReadonlySet<string>[]>((classes, { roles }) => {
    const touched = classes.filter((each) => roles.some((role) => each.has(role)));
    const apart = classes.filter((each) => !touched.includes(each));
    return [...apart, new Set([...touched.flatMap((each) => [...each]), ...roles])];
  }, []);
  const placeOf = (role: string | undefined) => order.indexOf(role ?? "");
  return together
    .map((roles) => sumOfGroups(groups.filter((group) => group.roles.some((role) => roles.has(role)))))
    .map(({ roles, tally }) => ({ roles: roles.toSorted((one, other) => placeOf(one) - placeOf(other)), tally }))
    .filter(({ roles }) => roles.length > 0)
    .sort((one, other) => placeOf(one.roles[0]) - placeOf(other.roles[0]));
}

/** Several groups as one. */
export const sumOfGroups = (groups: readonly Group[]): Group => ({
  roles: groups.flatMap(({ roles }) => roles),
  tally: sumOfTallies(groups.map(({ tally }) => tally)),
});
