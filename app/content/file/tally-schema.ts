import { z } from "zod";

const DEEPEST = 3;
const MESSAGE = "Write tallies as whole numbers, 0 or more, in lists or objects at most three deep.";

/** Tallies of a question's votes: whole counts, in lists or objects at most three deep, so that nothing but counts rides along. */
export const tallySchema = z.custom<unknown>((value) => isTally(value, DEEPEST), { error: MESSAGE });

function isTally(value: unknown, depth: number): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0;
  if (typeof value !== "object" || value === null || depth === 0) return false;
  return Object.entries(value).every(([key, part]) => key !== "__proto__" && isTally(part, depth - 1));
}
