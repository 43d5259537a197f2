import type { Check } from "./check";
import { place } from "./place";

/** levels.yaml describes the five levels, 1 to 5, in that order. */
export const fiveLevels: Check = (edition) => {
  const found = edition.instrument.levels.map(({ level }) => level).join(", ");
  return found === "1, 2, 3, 4, 5"
    ? []
    : [place(edition).inFile("levels", [], `describes ${found}. Write the levels 1 to 5, each once, in that order.`)];
};
