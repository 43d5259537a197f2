import type { Report } from "../report-types";
import { shownOne } from "../shown-numbers";
import { words } from "./words";

/** Which bonus or published figure relies on the number, as far as the profile and the figures say. */
export function reliesOnTheNumber({ figuresGiven, profileFacts }: Report): string[] {
  const lines = [payLine(figuresGiven.variablePayOnScore, profileFacts.variablePay)];
  if (figuresGiven.presentedAs !== undefined) lines.push(words.relies.presented[figuresGiven.presentedAs]);
  const said = lines.filter((line): line is string => line !== null);
  return said.length === 0 ? [words.relies.nothing] : said;
}

function payLine(share: number | undefined, variablePay: "yes" | "no" | "unknown" | undefined): string | null {
  if (share !== undefined) return share > 0 ? words.relies.share(shownOne(share)) : words.relies.noShare;
  if (variablePay === "yes") return words.relies.some;
  if (variablePay === "no") return words.relies.noShare;
  return variablePay === "unknown" ? words.relies.unknown : null;
}
