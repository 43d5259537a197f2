import type { Check } from "./check";
import { place } from "./place";
import { wordings } from "./wordings";
import { wordsIn } from "./words";

const MOST_WORDS = 110;

/** A question's text and anchors have at most 110 words together, in every wording. */
export const questionWords: Check = (edition) =>
  wordings(edition).flatMap(({ question, keys, wording }) => {
    const words = wordsIn(wording.text, ...wording.anchors);
    return words <= MOST_WORDS
      ? []
      : [
          place(edition).inQuestion(
            question,
            keys,
            `has ${words} words of text and anchors. Cut them to ${MOST_WORDS} together.`,
          ),
        ];
  });
