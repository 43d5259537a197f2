import { type Place, planDays } from "./place";
import type { Plan } from "./report-types";

/** Where a reader wants each action, by action id; an action without an entry is not in the plan. */
export type Placements = Readonly<Record<string, Place>>;

/** The placements a plan has: where a reader who moves actions begins. */
export const placementsOf = ({ windows, later }: Plan): Placements =>
  Object.fromEntries([
    ...planDays.flatMap(({ place, from }) =>
      (windows.find((window) => window.from === from)?.actions ?? []).map(({ id }) => [id, place] as const),
    ),
    ...later.map(({ id }) => [id, "later"] as const),
  ]);
