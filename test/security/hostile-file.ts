import { deepArray, deepObject, hostileTexts, megabyte } from "./corpus";
import type { Dice } from "./dice";

/** Ids that a file may name. */
export interface KnownIds {
  readonly questions: readonly string[];
  readonly actions: readonly string[];
}

const escaped = (text: string) => JSON.stringify(text);

/** An assessment file as text: right but for hostile words, wrong in its values, its keys or its shape, or no JSON. */
export function hostileFile(dice: Dice, { questions, actions }: KnownIds): string {
  const word = () => dice.one(hostileTexts);
  const value = (): unknown =>
    dice.one<() => unknown>([
      () => dice.below(5),
      () => "dont-know",
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
        format: "plumbline-assessment/1",
        scope: dice.one(["full", "quick", "picked", word()]),
        answers: Object.fromEntries(questions.slice(0, 9).map((id) => [id, { answer: value(), note: value() }])),
        profile: { organisation: value(), sector: value(), metrics: value() },
        figures: { nps: value(), currency: value(), costPerContact: value() },
        votes: value(),
        rejected: value(),
      });
    default:
      return rightFile(dice, questions, actions);
  }
}

/** A file that is taken: every word in it hostile. */
function rightFile(dice: Dice, questions: readonly string[], actions: readonly string[]): string {
  const word = (limit: number) => dice.one(hostileTexts).slice(0, limit).trim() || "x";
  return JSON.stringify({
    format: "plumbline-assessment/1",
    scope: "full",
    profile: { organisation: word(200), surveys: true },
    answers: Object.fromEntries(
      questions
        .filter(() => dice.isLucky(0.8))
        .map((id) =>
          dice.isLucky(0.2)
            ? [id, { answer: "dont-know", ask: word(200) }]
            : [id, { answer: dice.below(5), evidence: dice.below(4), note: word(4000) }],
        ),
    ),
    figures: { costPerContact: 4.5, contactsPerMonth: 100, currency: word(200) },
    rejected: { [dice.one(actions)]: word(4000) },
  });
}
