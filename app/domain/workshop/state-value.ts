import type { StateValue } from "xstate";
import type { Phase } from "./workshop";

const ASKING: readonly Phase[] = ["reading", "voting", "revealed", "discussing"];
const MEETING: readonly Phase[] = ["last-time", "agreed", "parked"];

/** Where in the machine's table a phase stands. */
export function stateValue(phase: Phase): StateValue {
  if (ASKING.includes(phase)) return { meeting: { asking: phase } };
  return MEETING.includes(phase) ? { meeting: phase } : phase;
}

/** The phase of a place in the table: its innermost name. */
export function phaseOf(value: StateValue): Phase {
  if (typeof value === "string") return value as Phase;
  const [inner] = Object.values(value);
  if (inner === undefined) throw new Error("A state without a name");
  return phaseOf(inner);
}
