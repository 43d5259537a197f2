import type { Shape } from "./chart";
import { path } from "./shapes";

const round = (value: number) => Math.round(value * 100) / 100;

/** Diagonal strokes clipped to a box, as one path: a pattern fill that paper can draw too. `gap` is the horizontal distance between strokes. */
export function hatching(x: number, y: number, width: number, height: number, gap: number): Shape {
  const strokes: string[] = [];
  for (let foot = gap / 2; foot < width + height; foot += gap) {
    const from = Math.min(foot, width);
    const to = Math.max(foot - height, 0);
    const low = y + height - (foot - from);
    const high = y + height - (foot - to);
    strokes.push(`M${round(x + from)} ${round(low)}L${round(x + to)} ${round(high)}`);
  }
  return path(strokes.join(""), { stroke: "ink-3", strokeWidth: 0.8 });
}
