import type { HealthLevel } from "./instrument";
import type { Cap } from "./report-types";

/** A level before and after its caps, with every cap that lies below the uncapped level. */
export interface Held {
  readonly uncapped: HealthLevel | null;
  readonly level: HealthLevel | null;
  readonly heldBy: readonly Cap[];
}

/** The level that caps leave of an uncapped one; where there is no level nothing is held. */
export function hold(uncapped: HealthLevel | null, caps: readonly Cap[]): Held {
  if (uncapped === null) return { uncapped, level: null, heldBy: [] };
  const heldBy = caps.filter(({ cap }) => cap < uncapped);
  const level = Math.min(uncapped, ...heldBy.map(({ cap }) => cap)) as HealthLevel;
  return { uncapped, level, heldBy };
}
