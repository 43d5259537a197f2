import type { Clock } from "./clock";

/** What was found wrong, each with the day it was found on. */
export interface Faults {
  unless(holds: boolean, fault: string): void;
  readonly found: string[];
}

export function openFaults(clock: Pick<Clock, "day">): Faults {
  const found: string[] = [];
  return {
    found,
    unless: (holds, fault) => {
      if (!holds) found.push(`day ${clock.day()}: ${fault}`);
    },
  };
}
