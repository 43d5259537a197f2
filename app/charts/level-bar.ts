import type { HealthLevel } from "~/domain/instrument";
import type { Shape } from "./chart";
import { hatching } from "./hatching";
import type { ColourToken } from "./palette";
import { path, rect } from "./shapes";

const FILL: Readonly<Record<HealthLevel, ColourToken>> = {
  1: "level-1",
  2: "level-2",
  3: "level-3",
  4: "level-4",
  5: "level-5",
};

/** The fill of a level on the five-step scale. */
export const levelFill = (level: HealthLevel): ColourToken => FILL[level];

/** A box in a level's fill: hatched at 1, solid at 5, hollow with a broken outline where no level is known. */
export function levelBox(level: HealthLevel | null, x: number, y: number, width: number, height: number): Shape[] {
  if (width <= 0) return [];
  if (level === null)
    return [path(`M${x} ${y}h${width}v${height}h${-width}Z`, { fill: "sheet", stroke: "ink-2", dash: [2, 1.6] })];
  const box = rect(x, y, width, height, { fill: FILL[level], stroke: "ink-2", strokeWidth: 0.6 });
  return level === 1 ? [box, hatching(x, y, width, height, 5)] : [box];
}
