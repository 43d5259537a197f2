import { z } from "zod";
import { oneLine } from "~/domain/plain-text";
import type { VoteTallies } from "~/domain/workshop/vote-tallies";
import { hasAtMost } from "./has-at-most";

const MESSAGE =
  "Write the tallies of a question as a workshop exports them: its mode, its threshold, and its rounds with whole counts by level and role.";
const MOST_ROUNDS = 100;
const MOST_ROLES = 20;
const NAME_LIMIT = 200;
const LEVELS = 5;

type Tallies = VoteTallies[string];
type Group = Tallies["rounds"][number]["groups"][number];

/** Tallies of a question's votes, as `vote-tallies` has them: counts by role and level, and nothing else rides along. */
export const tallySchema = z.custom<Tallies>(isTallies, { error: MESSAGE }).transform(withPlainRoles);

function withPlainRoles(tallies: Tallies): Tallies {
  const plain = (group: Group): Group => ({ ...group, roles: group.roles.map(oneLine) });
  const { names } = tallies;
  return {
    ...tallies,
    ...(names && {
      names: Object.fromEntries(Object.entries(names).map(([role, name]) => [oneLine(role), oneLine(name)])),
    }),
    rounds: tallies.rounds.map((round) => ({ ...round, groups: round.groups.map(plain) })),
  };
}

function isTallies(value: unknown): value is Tallies {
  return (
    hasOnly(value, ["mode", "threshold", "rounds"], ["names"]) &&
    (value.mode === "open" || value.mode === "anonymous") &&
    isCount(value.threshold) &&
    isListOf(value.rounds, MOST_ROUNDS, isRound) &&
    (value.names === undefined || isNames(value.names))
  );
}

const isRound = (value: unknown): boolean =>
  hasOnly(value, ["round", "voters", "groups"]) &&
  isCount(value.round) &&
  isCount(value.voters) &&
  isListOf(value.groups, MOST_ROLES, isGroup);

const isGroup = (value: unknown): boolean =>
  hasOnly(value, ["roles", "levels", "dontKnow"], ["none"]) &&
  isListOf(value.roles, MOST_ROLES, isName) &&
  isListOf(value.levels, LEVELS, isCount) &&
  (value.levels as readonly unknown[]).length === LEVELS &&
  isCount(value.dontKnow) &&
  (value.none === undefined || isCount(value.none));

/** What a facilitator called roles of the room's own, by role. */
const isNames = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  hasAtMost(value, MOST_ROLES) &&
  Object.entries(value).flat().every(isName);

const isName = (value: unknown): boolean =>
  typeof value === "string" && oneLine(value).trim() !== "" && value.length <= NAME_LIMIT;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isListOf = (value: unknown, most: number, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(isItem);

/** Whether the value is an object with exactly these fields, and of others none but those that may be there. */
function hasOnly<Field extends string, Other extends string = never>(
  value: unknown,
  fields: readonly Field[],
  others: readonly Other[] = [],
): value is Record<Field, unknown> & Partial<Record<Other, unknown>> {
  if (typeof value !== "object" || value === null || !hasAtMost(value, fields.length + others.length)) return false;
  const given = Object.keys(value);
  const known: readonly string[] = [...fields, ...others];
  return given.every((field) => known.includes(field)) && fields.every((field) => given.includes(field));
}
