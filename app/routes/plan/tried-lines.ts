import type { Instrument } from "~/domain/instrument";
import type { CustomPlan, PlacementFault } from "~/domain/planning/custom-plan";
import type { Report } from "~/domain/report-types";
import { shownRange, shownScore } from "~/domain/shown-score";
import { words as adopted } from "~/ui/team-plan/words";
import { words } from "./words";

/** What questions and pitfalls are called, by id. */
type Names = Readonly<Record<string, string>>;

/** What a try comes to at the end of its windows: score and range, level, and what still holds it. */
export function resultLines(
  instrument: Pick<Instrument, "levels">,
  overall: Report["overall"],
  tried: CustomPlan,
  names: Names,
): readonly string[] {
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
export const faultLines = ({ faults }: CustomPlan, titles: ReadonlyMap<string, string>): readonly string[] =>
  faults.map((fault) => faultLine(fault, titles));

function faultLine(fault: PlacementFault, titles: ReadonlyMap<string, string>): string {
  switch (fault.kind) {
    case "over-capacity":
      return words.overCapacity(adopted.places[fault.window], fault.effort, fault.capacity);
    case "too-many-actions":
      return words.tooMany(adopted.places[fault.window], fault.actions);
    case "before-prerequisite":
      return words.before(titles.get(fault.action) ?? fault.action, titles.get(fault.needs) ?? fault.needs);
  }
}
