import type { OwnerRole, RespondentRole } from "~/domain/instrument";

export const respondentRoles = [
  "executive",
  "cx-team",
  "manager",
  "frontline",
  "support-function",
  "consultant",
] as const satisfies readonly RespondentRole[];

export const ownerRoles = [
  "executive-sponsor",
  "cx-lead",
  "contact-centre-lead",
  "people-lead",
  "insights-lead",
  "product-lead",
  "brand-lead",
  "finance-lead",
  "team-lead",
] as const satisfies readonly OwnerRole[];
