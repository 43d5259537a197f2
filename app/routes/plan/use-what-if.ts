import { useMemo, useState } from "react";
import type { Capacity } from "~/domain/assessment";
import type { CustomPlan } from "~/domain/planning/custom-plan";
import type { Place } from "~/domain/planning/place";
import { placementsOf } from "~/domain/planning/place";
import { redrawnPlan, triedPlan, type WhatIf, type WhatIfGround } from "~/domain/planning/what-if";

interface Start {
  readonly ground: WhatIfGround | null;
  readonly choice: WhatIf;
  /** What follows from it, as the server worked it out. */
  readonly tried: CustomPlan;
}

/** The plan as it is tried, worked out again in the browser at every change; without script it stands as the address says. */
export function useWhatIf({ ground, choice: first, tried: worked }: Start) {
  const [choice, setChoice] = useState(first);
  const tried = useMemo(
    () => (choice === first || ground === null ? worked : (triedPlan(ground, choice) ?? worked)),
    [choice, first, ground, worked],
  );
  return {
    choice,
    tried,
    isChanged: choice !== first,
    place: (action: string, place: Place | null) =>
      setChoice(({ capacity, placements: { [action]: _was, ...others } }) => ({
        capacity,
        placements: place === null ? others : { ...others, [action]: place },
      })),
    /** Another capacity draws the plan anew. */
    carry: (capacity: Capacity) => {
      const redrawn = ground && redrawnPlan(ground, capacity);
      if (redrawn) setChoice({ capacity, placements: placementsOf(redrawn) });
    },
  };
}
