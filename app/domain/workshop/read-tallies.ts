import type { Mode } from "./settings";
import type { LevelCounts } from "./tally";
import type { GroupTally, RoundTallies, VoteTallies } from "./vote-tallies";

type Entry = VoteTallies[string];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const isList = <T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isItem);

const isText = (value: unknown): value is string => typeof value === "string";

const isLevels = (value: unknown): value is LevelCounts => isList(value, isCount) && value.length === 5;

const isNone = (value: unknown): value is number | undefined => value === undefined || isCount(value);

const isGroup = (value: unknown): value is GroupTally =>
  isObject(value) &&
  isList(value.roles, isText) &&
  isLevels(value.levels) &&
  isCount(value.dontKnow) &&
  isNone(value.none);

const isRound = (value: unknown): value is RoundTallies =>
  isObject(value) && isCount(value.round) && isCount(value.voters) && isList(value.groups, isGroup);

const isMode = (value: unknown): value is Mode => value === "open" || value === "anonymous";

const isNames = (value: unknown): value is Entry["names"] =>
  value === undefined || (isObject(value) && Object.values(value).every(isText));

const isEntry = (value: unknown): value is Entry =>
  isObject(value) &&
  isMode(value.mode) &&
  isCount(value.threshold) &&
  isList(value.rounds, isRound) &&
  isNames(value.names);

/** The tallies among an assessment's `votes`; a file may carry counts that some other tool wrote, which are passed over. */
export const readTallies = (votes: Readonly<Record<string, unknown>>): VoteTallies =>
  Object.fromEntries(Object.entries(votes).filter((entry): entry is [string, Entry] => isEntry(entry[1])));
