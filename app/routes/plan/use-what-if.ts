import { useMemo, useState } from "react";
import type { Capacity } from "~/domain/assessment";
import type { ChosenPlan } from "~/domain/chosen-plan";
import type { Place } from "~/domain/place";
import { placementsOf } from "~/domain/placements";
import { redrawnPlan, triedPlan, type WhatIf, type WhatIfGround } from "~/domain/what-if";

interface Start {
  readonly ground: WhatIfGround | null;
  readonly choice: WhatIf;
  /** What follows from it, as the server worked it out. */
  readonly tried: ChosenPlan;
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
