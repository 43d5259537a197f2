import type { CustomPlan, PlacementFault } from "~/domain/planning/custom-plan";
import type { Report } from "~/domain/report-types";
import { shownRange, shownScore } from "~/domain/shown-score";
import { words as adopted } from "~/ui/team-plan/words";
import { words } from "./words";

/** What questions and pitfalls are called, by id. */
export type Names = Readonly<Record<string, string>>;

/** What a try comes to at the end of its windows: score and range, level, and what still holds it. */
export function resultLines({ instrument, overall }: Report, tried: CustomPlan, names: Names): readonly string[] {
  const projected = tried.windows.at(-1)?.projected;
  const score = projected === undefined ? null : shownScore(projected);
  if (projected === undefined || score === null) return [words.noScore];
  const { low, high } = shownRange(projected);
  const level = instrument.levels.find((each) => each.level === projected.level);
  const held = [...new Set(projected.heldBy.map(({ id }) => names[id] ?? words.noListening))];
  return [
    words.tried(score, low ?? score, high ?? score, shownScore(overall) ?? score),
    level === undefined ? words.triedNoLevel : words.triedLevel(level.level, level.name),
    held.length === 0 ? words.nothingHolds : words.held(held),
  ];
}

/** What is wrong with where actions were put, one sentence each; it may be kept all the same. */
export const faultLines = ({ faults }: CustomPlan, actions: Report["actionsById"]): readonly string[] =>
  faults.map((fault) => faultLine(fault, actions));

function faultLine(fault: PlacementFault, actions: Report["actionsById"]): string {
  switch (fault.kind) {
    case "over-capacity":
      return words.overCapacity(adopted.places[fault.window], fault.effort, fault.capacity);
    case "too-many-actions":
      return words.tooMany(adopted.places[fault.window], fault.actions);
    case "before-prerequisite":
      return words.before(actions[fault.action]?.title ?? fault.action, actions[fault.needs]?.title ?? fault.needs);
  }
}
