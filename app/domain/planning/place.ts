import type { Plan } from "../report-types";

/** A window of thirty days, by number. */
export type WindowNumber = 1 | 2 | 3;

/** Where an action stands: in a window, or after the ninety days. */
export type Place = WindowNumber | "later";

/** The last day of the plan. */
export const LAST_DAY = 90;

/** The windows in order, with their first and last day. */
export const planDays: readonly { readonly place: WindowNumber; readonly from: number; readonly to: number }[] = [
  { place: 1, from: 1, to: 30 },
  { place: 2, from: 31, to: 60 },
  { place: 3, from: 61, to: LAST_DAY },
];

const LATER = planDays.length + 1;

/** Where a place stands in the order of time, from 1. */
export const placeOrder = (place: Place): number => (place === "later" ? LATER : place);

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
