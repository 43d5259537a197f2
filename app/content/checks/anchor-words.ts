import type { Check } from "./check";
import { place } from "./place";
import { wordings } from "./wordings";
import { wordsIn } from "./words";

const MOST_WORDS = 25;
const BANNED = /\b(agree|disagree|often|somewhat|strong|strongly|culture)\b/gi;

/** An anchor has at most 25 words, none of them a word of opinion scales. */
export const anchorWords: Check = (edition) =>
  wordings(edition).flatMap(({ question, keys, ownAnchors }) =>
    (ownAnchors ?? []).flatMap((anchor, level) => {
      const at = (message: string) =>
        place(edition).inQuestion(question, [...keys, "anchors", `level ${level}`], message);
      const words = wordsIn(anchor);
      return [
        ...(words > MOST_WORDS ? [at(`has ${words} words. Cut it to ${MOST_WORDS}.`)] : []),
        ...[...anchor.matchAll(BANNED)].map(([word]) =>
          at(`uses “${word}”. Write what a visitor could check instead: who, what, how many, by when.`),
        ),
      ];
    }),
  );
