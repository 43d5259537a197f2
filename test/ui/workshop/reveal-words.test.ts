import { expect, test } from "vitest";
import { agreementOf } from "~/domain/workshop/agreement";
import type { LevelCounts } from "~/domain/workshop/tally";
import { words } from "~/ui/workshop/reveal-words";

const read = (...levels: LevelCounts) => {
  const agreement = agreementOf(levels);
  return agreement === null ? null : words.reads(agreement);
};

test("votes all alike are one view, votes near each other are called one", () => {
  expect(read(0, 0, 6, 0, 0)).toBe("Average deviation 0: all of one view.");
  expect(read(0, 0, 3, 3, 0)).toBe("Average deviation 0.5: close enough to call it one view.");
});
