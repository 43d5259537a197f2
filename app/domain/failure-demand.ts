import type { Figures } from "./assessment";
import type { FailureShare, FigureFindings } from "./report-types";
import { scaled } from "./scaled";
import { wilson } from "./wilson";

/** The share of tagged contacts that a failure caused; null where none were tagged. */
export function failureShare({ failureDemand }: Figures): FailureShare | null {
  if (failureDemand === undefined) return null;
  const { failures, contacts } = failureDemand;
  const share = wilson(failures, contacts);
  return share && { ...share, contacts };
}

/** What handling those contacts costs a month, contacts × [f⁻, f⁺] × cost per contact; it is no saving. */
export function handlingCost(
  { contactsPerMonth, costPerContact, currency }: Figures,
  share: FailureShare | null,
): FigureFindings["handlingCost"] {
  if (share === null || contactsPerMonth === undefined || costPerContact === undefined) return null;
  return { ...scaled(share, contactsPerMonth * costPerContact), currency: currency ?? null };
}

/** How many contacts a failure caused for every 100 customers served in a month. */
export function failuresPer100Customers(
  { contactsPerMonth, customersPerMonth }: Figures,
  share: FailureShare | null,
): FigureFindings["failuresPer100Customers"] {
  if (share === null || contactsPerMonth === undefined || !customersPerMonth) return null;
  return scaled(share, (100 * contactsPerMonth) / customersPerMonth);
}
