import fc from "fast-check";
import type { Answer, Assessment } from "~/domain/assessment";
import { instrument, sampleAssessment } from "./imported";

const SIGNS = [
  ..."\r\n\0\u0007\u001b\u007f\u0085\u2028\u2029\u202e\u2066\ufffe\ud83d",
  "]]>",
  "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n",
  "\n=cmd|' /C calc'!A0",
  "<w:p/>",
  '&"',
  "\ude00",
  "👩‍👩‍👧‍👦",
  "Łódź",
];
const joined = (signs: readonly string[]) => `Zkq${signs.join("x")}q`;

/** Names as they may have been kept before names lost what nobody sees, each beginning with "Zkq". */
export const hostileName = fc.shuffledSubarray(SIGNS, { minLength: 4 }).map(joined);

/** One with everything in it, always the same. */
export const worstName = joined(SIGNS);

/** What no file may hold but a tab and a line end. */
export const UNSEEN = /(?![\t\r\n])\p{Cc}|[\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe]/u;

/** A finished assessment in which every free word is this one. */
export function worded(word: string): Assessment {
  const sample = sampleAssessment();
  const answers = Object.entries(sample.answers).map(([id, answer], index): [string, Answer] => [
    id,
    index % 7 === 3 ? { answer: "dont-know", ask: word } : { ...answer, note: word },
  ]);
  const groups = [{ roles: [word], levels: [1, 2, 0, 0, 0] as const, dontKnow: 0 }];
  return {
    ...sample,
    profile: { ...sample.profile, organisation: word },
    answers: Object.fromEntries(answers),
    figures: { ...sample.figures, csat: { percent: 80, responses: 90, scale: word }, currency: word },
    rejected: { [instrument.actions[0]?.id ?? ""]: word },
    votes: {
      [instrument.questions[0]?.id ?? ""]: { mode: "open", threshold: 3, rounds: [{ round: 1, voters: 3, groups }] },
    },
  };
}
