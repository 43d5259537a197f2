import type { Plan } from "../report-types";
import type { Basis } from "./team-plan";

/** What a report proposes, in short: which action in which window, and what to find out. */
export const basisOf = ({ taken, plan }: { readonly taken: string; readonly plan: Plan | null }): Basis => ({
  taken,
  placed: plan === null ? [] : placedIn(plan).map(({ action, window }) => ({ action, window })),
  findOut: plan?.findOut ?? [],
});

/** The actions of a drawn plan with their window, in the order they stand. */
export const placedIn = ({ windows, later }: Plan) => [
  ...windows.flatMap(({ actions }, index) =>
    actions.map(({ id, gain }) => ({ action: id, window: (index + 1) as 1 | 2 | 3, gain })),
  ),
  ...later.map(({ id, gain }) => ({ action: id, window: "later" as const, gain })),
];
