import type { WorkshopRole } from "../workshop/settings";

const listed = new Intl.ListFormat("en-GB");

/** How the roles of every instrument stand in a sentence; one that a facilitator made stands as it was written. */
const SPOKEN: Readonly<Record<string, string>> = {
  executive: "executives",
  "cx-team": "the CX team",
  manager: "managers",
  frontline: "the frontline",
  "support-function": "support functions",
  consultant: "consultants",
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Whether a role is one that every instrument offers. */
export const isUsualRole = (id: string): boolean => Object.hasOwn(SPOKEN, id);

/** "executives and the CX team" from role ids; `roles` gives the names of those that are not among the usual ones. */
export const spokenRoles = (ids: readonly string[], roles: readonly WorkshopRole[]): string =>
  listed.format(ids.map((id) => (isUsualRole(id) ? SPOKEN[id] : roles.find((role) => role.id === id)?.name) ?? id));

/** The same at the beginning of a sentence. */
export const spokenRolesFirst = (ids: readonly string[], roles: readonly WorkshopRole[]): string =>
  capital(spokenRoles(ids, roles));
