import type { Report } from "../report-types";
import { shownMoney } from "../shown-numbers";
import { words } from "./words";

/** The handling cost a month as a range, said to be no saving; null where contacts, their cost or the share are not given. */
export function moneyLine({ figures: { handlingCost } }: Pick<Report, "figures">): string | null {
  if (handlingCost === null) return null;
  const { low, high, currency } = handlingCost;
  return words.figures.cost(shownMoney(low, currency), shownMoney(high, currency));
}
