import { useMemo, useState } from "react";
import type { Capacity } from "~/domain/assessment";
import type { Place } from "~/domain/planning/place";
import { atCapacity, triedPlan, type WhatIf, type WhatIfGround } from "~/domain/planning/what-if";

/** The plan as it is tried, worked out again at every change by the same steps on the server and in the browser. Throws where nothing applies: there is no plan to try then. */
export function useWhatIf(ground: WhatIfGround, first: WhatIf) {
  const [choice, setChoice] = useState(first);
  const tried = useMemo(() => triedPlan(ground, choice), [choice, ground]);
  if (tried === null) throw new Error("nothing applies, and a plan is tried");
  return {
    choice,
    tried,
    place: (action: string, place: Place | null) =>
      setChoice(({ capacity, placements: { [action]: _was, ...others } }) => ({
        capacity,
        placements: place === null ? others : { ...others, [action]: place },
      })),
    /** Another capacity draws the plan anew; what was moved by hand stays where it was put. */
    carry: (capacity: Capacity) => setChoice((now) => atCapacity(ground, now, capacity)),
  };
}
