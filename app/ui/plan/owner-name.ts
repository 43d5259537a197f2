import type { Action } from "~/domain/instrument";
import type { Report } from "~/domain/report-types";

/** The role that owns an action, "Executive sponsor". */
export const ownerName = ({ instrument }: Report, { owner }: Action): string =>
  instrument.ownerRoles.find(({ id }) => id === owner)?.name ?? owner;
