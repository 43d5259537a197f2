import type { Edition } from "../edition";
import type { Fault } from "../fault";

/** One rule of the content: the faults it finds in an edition. Pure. */
export type Check = (edition: Edition) => readonly Fault[];
