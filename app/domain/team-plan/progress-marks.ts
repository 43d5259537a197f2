import type { Place } from "../planning/place";
import type { PlanProgress } from "./progress";
import type { PlanItem } from "./team-plan";

/** How far one action is: done and seen to work are two things. */
export type ProgressMark = "seen" | "done" | "doing" | "open";

/** One mark an action of a window, furthest first; windows without an action are left out. */
export interface ProgressRow {
  readonly window: Place;
  readonly marks: readonly ProgressMark[];
}

const ORDER: readonly ProgressMark[] = ["seen", "done", "doing", "open"];

/** How far a plan is, as a picture shows it. */
export const progressRows = (progress: PlanProgress): readonly ProgressRow[] =>
  progress.windows
    .filter(({ planned }) => planned > 0)
    .map(({ window }) => ({
      window,
      marks: progress.planned
        .filter((item) => item.window === window)
        .map((item) => markOf(item, progress))
        .sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)),
    }));

function markOf(item: PlanItem, { seenToWork }: PlanProgress): ProgressMark {
  if (seenToWork.includes(item)) return "seen";
  if (item.state.status === "done") return "done";
  return item.state.status === "doing" ? "doing" : "open";
}
