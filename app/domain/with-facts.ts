import type { Facts } from "./facts";
import type { FactName } from "./instrument";
import { shownOne, shownPercent, shownWhole } from "./shown-numbers";

const NAMED = /\{([a-z-]+)\}/g;

/** How a fact is shown that is no share: points with one digit, counts whole. Shares are shown in whole per cent, as measured. */
const shown: Readonly<Partial<Record<FactName, (value: number) => string>>> = {
  "nps-score": shownOne,
  "margin-points": shownOne,
  "contacts-tagged": shownWhole,
  "changed-since": shownWhole,
};

/** The facts a text names in braces, such as "{failure-share-low}". */
export const namedFacts = (text: string): readonly string[] => [...text.matchAll(NAMED)].map(([, name = ""]) => name);

/** A text of the content with each fact it names as measured; the content check sees to it that the fact is known wherever the text is said. */
export const withFacts = (text: string, facts: Facts): string =>
  text.replace(NAMED, (written, name: FactName) => {
    const value = facts[name];
    if (value === undefined) return written;
    return shown[name]?.(value) ?? `${shownPercent(value)} %`;
  });
