import type { Pattern, PatternRule } from "~/domain/instrument";
import { namedFacts } from "~/domain/with-facts";
import type { Check } from "./check";
import { place } from "./place";

const SHARES: readonly string[] = ["failure-share", "failure-share-low", "failure-share-high"];

/** A pattern's sentences name only shares, and only those without which it cannot fire. */
export const namedShares: Check = (edition) =>
  edition.instrument.patterns.flatMap((pattern) => {
    const demanded = demandedBy(pattern.when);
    return texts(pattern).flatMap(([key, text]) =>
      namedFacts(text)
        .filter((name) => !SHARES.includes(name) || !demanded.includes(name))
        .map((name) =>
          place(edition).inPattern(
            pattern,
            [key],
            `names “{${name}}”, which may not be known when the pattern fires. Name a share that its rule sets a bound for, or write it without a number.`,
          ),
        ),
    );
  });

/** A pattern's texts, and those of its variants, each with its key. */
const texts = ({ variants, ...own }: Pattern) =>
  [own, ...variants].flatMap(({ clause = "", sentence = "", meaning = "" }) => [
    ["clause", clause] as const,
    ["sentence", sentence] as const,
    ["meaning", meaning] as const,
  ]);

/** The facts that are known whenever the rule holds, because it sets a bound for each. */
function demandedBy(rule: PatternRule): readonly string[] {
  if ("all" in rule) return rule.all.flatMap(demandedBy);
  const isBound = "fact" in rule && [rule.atLeast, rule.atMost, rule.above].some((bound) => bound !== undefined);
  return isBound ? [rule.fact] : [];
}
