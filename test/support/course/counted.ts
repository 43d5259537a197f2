import assert from "node:assert/strict";
import type { Said } from "./book";

/** Voters by what they said: levels 0 to 4, then those who did not know, then those who said that there is none here. */
type Counts = readonly number[];

/** A group as frames, rounds and files hold it, flat. */
export interface ShownGroup {
  readonly roles: readonly string[];
  readonly levels: readonly number[];
  readonly dontKnow: number;
  readonly none?: number;
}

const BESIDE = { "dont-know": 5, none: 6 } as const;

/** How many said what. */
export function counted(votes: Iterable<Said>): Counts {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const { level } of votes) {
    const at = typeof level === "number" ? level : BESIDE[level];
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

const sum = (counts: Counts) => counts.reduce((all, count) => all + count, 0);

/**
 * Throws unless these groups are what votes of these people may be shown as: every vote in one group, no group under `atLeast`, all roles
 * under it together, and no more roles with them than it takes; none at all where the whole round is under it. Where other rounds
 * of the question were shown (`others`; null: what they showed is not known), roles together in one are together here, which may take more.
 */
export function assertGroups(
  groups: readonly ShownGroup[],
  votes: ReadonlyMap<number, Said>,
  seats: ReadonlyMap<number, string>,
  atLeast: number,
  others: readonly Pick<ShownGroup, "roles">[] | null = [],
): void {
  if (votes.size < atLeast) {
    assert.deepEqual(groups, []);
    return;
  }
  const ofRoles = (roles: readonly string[]) =>
    counted([...votes].filter(([phone]) => roles.includes(seats.get(phone) ?? "")).map(([, said]) => said));
  const size = (role: string) => sum(ofRoles([role]));
  const voted = [...new Set([...votes.keys()].map((phone) => seats.get(phone) ?? ""))];
  assert.deepEqual(groups.flatMap(({ roles }) => roles).sort(), [...voted].sort(), "every role that voted, once");
  for (const { roles, levels, dontKnow, none = 0 } of groups) {
    assert.deepEqual([...levels, dontKnow, none], ofRoles(roles), `what ${roles.join(" and ")} voted`);
    assert.ok(sum([...levels, dontKnow, none]) >= atLeast, `${roles.join(" and ")} are fewer than ${atLeast}`);
  }
  for (const { roles } of others ?? [])
    assert.ok(
      groups.filter((group) => group.roles.some((role) => roles.includes(role))).length <= 1,
      `${roles.join(" and ")} were together in another round`,
    );
  const small = voted.filter((role) => size(role) < atLeast);
  const [together = [], ...more] = groups.map(({ roles }) => roles).filter(({ length }) => length > 1);
  if (others === null || others.length > 0) {
    const pooled = [...together, ...more.flat()];
    for (const role of small) assert.ok(pooled.includes(role), `${role} is hidden among others`);
    return;
  }
  assert.deepEqual(more, [], "one group of several roles at most");
  for (const role of small) assert.ok(together.includes(role), `${role} is hidden among others`);
  const joined = together.filter((role) => !small.includes(role)).map(size);
  const largest = Math.max(...joined, 0);
  if (joined.length > 0)
    assert.ok(sum(ofRoles(together)) - largest < atLeast, "no more roles are pooled than it takes");
  for (const role of voted) if (!together.includes(role)) assert.ok(size(role) >= largest, "the smallest joins");
}
