import type { Check } from "./check";
import { place } from "./place";
import { wordings } from "./wordings";

/** No two anchors of a question read the same. */
export const distinctAnchors: Check = (edition) =>
  wordings(edition).flatMap(({ question, keys, ownAnchors }) =>
    (ownAnchors ?? []).flatMap((anchor, level, all: readonly string[]) => {
      const first = all.indexOf(anchor);
      return first === level
        ? []
        : [
            place(edition).inQuestion(
              question,
              [...keys, "anchors", `level ${level}`],
              `reads like level ${first}. Write what can be seen here and not there.`,
            ),
          ];
    }),
  );
