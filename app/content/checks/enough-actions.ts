import type { Check } from "./check";
import { place } from "./place";

const FEWEST = 45;

/** An edition has at least 45 actions. */
export const enoughActions: Check = (edition) => {
  const { actions } = edition.instrument;
  return actions.length >= FEWEST
    ? []
    : [
        place(edition).inFile(
          "instrument",
          ["pitfalls"],
          `have ${actions.length} actions together. Write ${FEWEST} or more.`,
        ),
      ];
};
