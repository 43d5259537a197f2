import { deepArray, deepObject, hostileTexts, megabyte } from "./corpus";
import type { Dice } from "./dice";

/** Ids that a file may name. */
export interface KnownIds {
  readonly questions: readonly string[];
  /** Those that offer "there is none here". */
  readonly nones: readonly string[];
  readonly actions: readonly string[];
}

const FORMATS = ["plumbline-assessment/1", "plumbline-assessment/2"];
const escaped = (text: string) => JSON.stringify(text);

/** An assessment file as text: right but for hostile words, wrong in its values, its keys or its shape, or no JSON. */
export function hostileFile(dice: Dice, ids: KnownIds): string {
  const { questions } = ids;
  const word = () => dice.one(hostileTexts);
  const value = (): unknown =>
    dice.one<() => unknown>([
      () => dice.below(5),
      () => "dont-know",
      () => "none",
      word,
      () => null,
      () => -1,
      () => 1e308,
      () => [],
      () => ({}),
      () => [[[[]]]],
      () => true,
    ])();
  switch (dice.below(12)) {
    case 0:
      return deepArray;
    case 1:
      return deepObject;
    case 2:
      return `{"format":"plumbline-assessment/1","scope":"full","answers":${deepObject}}`;
    case 3:
      return escaped(megabyte);
    case 4:
      return `{"__proto__":{"pwned":1},"format":"plumbline-assessment/1","scope":"full","answers":{"__proto__":{"answer":1},"constructor":{"prototype":{"answer":2}}},"profile":{"__proto__":{"organisation":"x"}}}`;
    case 5:
      return `${escaped(word())}${word()}`;
    case 6:
      return JSON.stringify(Object.fromEntries(Array.from({ length: 20 }, () => [word(), value()])));
    case 7:
      return JSON.stringify({
        format: dice.one(FORMATS),
        scope: dice.one(["full", "quick", "picked", word()]),
        answers: Object.fromEntries(questions.slice(0, 9).map((id) => [id, { answer: value(), note: value() }])),
        profile: { organisation: value(), sector: value(), metrics: value() },
        figures: { nps: value(), ces: value(), sameAsLastTime: value(), currency: value(), costPerContact: value() },
        votes: value(),
        rejected: value(),
      });
    default:
      return rightFile(dice, ids);
  }
}

/** A file that is taken: every word in it hostile. */
function rightFile(dice: Dice, { questions, nones, actions }: KnownIds): string {
  const word = (limit: number) => dice.one(hostileTexts).slice(0, limit).trim() || "x";
  return JSON.stringify({
    format: "plumbline-assessment/2",
    scope: "full",
    profile: { organisation: word(200), surveys: true },
    answers: Object.fromEntries(
      questions
        .filter(() => dice.isLucky(0.8))
        .map((id) => {
          if (dice.isLucky(0.2)) return [id, { answer: "dont-know", ask: word(200) }];
          const answer = nones.includes(id) && dice.isLucky(0.3) ? "none" : dice.below(5);
          return [id, { answer, evidence: dice.below(4), note: word(4000) }];
        }),
    ),
    figures: {
      nps: { current: { score: dice.below(201) - 100, responses: dice.below(900) }, invitations: dice.below(9_000) },
      ces: { easy: dice.below(101), responses: dice.below(900), scale: word(200), invitations: dice.below(9_000) },
      costPerContact: 4.5,
      contactsPerMonth: 100,
      currency: word(200),
    },
    rejected: { [dice.one(actions)]: word(4000) },
  });
}
