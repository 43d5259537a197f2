import type { OwnerRole } from "../instrument";

const all: Readonly<Record<OwnerRole, true>> = {
  "executive-sponsor": true,
  "cx-lead": true,
  "contact-centre-lead": true,
  "people-lead": true,
  "insights-lead": true,
  "product-lead": true,
  "brand-lead": true,
  "finance-lead": true,
  "team-lead": true,
};

/** Whether a text is one of the roles that can own an action. */
export const isOwnerRole = (text: string): text is OwnerRole => Object.hasOwn(all, text);
