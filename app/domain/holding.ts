import type { HealthLevel } from "./instrument";
import type { Cap, Holding } from "./report-types";

/** Every binding cap with the overall level if it alone no longer applied: the lowest of the others, else the uncapped level. */
export const holdingOf = (heldBy: readonly Cap[], uncapped: HealthLevel | null): readonly Holding[] =>
  uncapped === null
    ? []
    : heldBy.map((rule, index) => ({
        ...rule,
        without: heldBy.reduce<HealthLevel>(
          (lowest, { cap }, other) => (other !== index && cap < lowest ? cap : lowest),
          uncapped,
        ),
      }));
