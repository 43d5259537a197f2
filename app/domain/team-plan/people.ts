import type { TeamPlan } from "./team-plan";

/** Everybody a plan names, each once, as they are written first, by the alphabet. */
export function peopleIn({ items, tasks }: Pick<TeamPlan, "items" | "tasks">): readonly string[] {
  const names = [...items.map(({ owner }) => owner), ...tasks.map(({ person }) => person)].map((name) => name.trim());
  const each = new Map(
    names
      .filter((name) => name !== "")
      .toReversed()
      .map((name) => [plain(name), name]),
  );
  return [...each.values()].sort((one, other) => one.localeCompare(other, "en-GB"));
}

/** Whether two texts name one person: spaces around and capitals do not matter; nobody is the same as nobody else. */
export const samePerson = (one: string, other: string): boolean => plain(one) !== "" && plain(one) === plain(other);

const plain = (name: string) => name.trim().toLocaleLowerCase("en-GB");
