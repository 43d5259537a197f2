import type { Report } from "../report-types";
import { shownOne } from "../shown-numbers";
import { words } from "./words";

const PAY = "score-tied-evaluations.pay-and-ratings";
/** From this answer on no score moves pay. */
const FREE = 2;

/** Which bonus or published figure relies on the number, as far as the profile and the figures say. */
export function reliesOnTheNumber({ figuresGiven, profileFacts, questionsById }: Report): string[] {
  const decides = questionsById[PAY]?.value;
  const isFree = typeof decides === "number" && decides >= FREE && figuresGiven.variablePayOnScore === undefined;
  const lines = [isFree ? words.relies.noShare : payLine(figuresGiven.variablePayOnScore, profileFacts.variablePay)];
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
