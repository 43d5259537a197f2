import type { Facts } from "./facts";
import type { FactName } from "./instrument";
import { shownPercent } from "./shown-numbers";

const NAMED = /\{([a-z-]+)\}/g;

/** The facts a text names in braces, such as "{failure-share-low}". */
export const namedFacts = (text: string): readonly string[] => [...text.matchAll(NAMED)].map(([, name = ""]) => name);

/** A text of the content with each share it names in whole per cent, as measured; the content check sees to it that the share is known wherever the text is said. */
export const withShares = (text: string, facts: Facts): string =>
  text.replace(NAMED, (written, name: FactName) => {
    const share = facts[name];
    return share === undefined ? written : `${shownPercent(share)} %`;
  });
