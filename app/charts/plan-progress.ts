import type { ProgressMark as Mark, ProgressRow } from "~/domain/team-plan/progress-marks";
import type { Chart, Shape } from "./chart";
import { progressWords as words } from "./progress-words";
import { path, rect, text } from "./shapes";

export interface ProgressLayout {
  readonly width: number;
  readonly size: number;
}

/** In the key, from the left. */
const ORDER: readonly Mark[] = ["open", "doing", "done", "seen"];

/** One row a window, one square an action: empty not started, half begun, full done, full and ticked seen to work. No points: a plan has none. */
export function planProgress(rows: readonly ProgressRow[], { width, size }: ProgressLayout): Chart {
  const side = size * 1.5;
  const left = size * 7.5;
  const step = Math.min(side * 1.35, (width - left - size * 7) / Math.max(1, ...rows.map(({ marks }) => marks.length)));
  const height = rows.length * side * 1.9 + size * 2.6;
  const count = (marks: readonly Mark[], ...kinds: readonly Mark[]) =>
    marks.filter((mark) => kinds.includes(mark)).length;
  return {
    width,
    height,
    shapes: [...rows.flatMap(({ window, marks }, index) => row(window, marks, index * side * 1.9 + 1)), ...key()],
    title: words.title,
    desc: words.desc(
      rows.map(({ window, marks }) => words.row(words.places[window], count(marks, "done", "seen"), marks.length)),
    ),
    axis: words.axis,
    unit: words.unit,
    source: words.source,
    table: {
      headers: words.headers,
      rows: rows.map(({ window, marks }) => [
        words.places[window],
        ...[count(marks, "open"), count(marks, "doing"), count(marks, "done", "seen"), count(marks, "seen")].map(
          String,
        ),
      ]),
    },
  };

  function row(window: ProgressRow["window"], marks: readonly Mark[], top: number): Shape[] {
    const done = count(marks, "done", "seen");
    return [
      text(0, top + side * 0.8, words.places[window], { size }),
      ...marks.flatMap((mark, index) => square(mark, left + index * step, top, Math.min(side, step * 0.8))),
      text(left + marks.length * step + size * 0.5, top + side * 0.8, words.done(done, marks.length), {
        size,
        colour: "ink-2",
      }),
    ];
  }

  function key(): Shape[] {
    const top = height - size * 1.4;
    const gap = width / ORDER.length;
    return ORDER.flatMap((mark, index) => [
      ...square(mark, index * gap, top, size),
      text(index * gap + size * 1.5, top + size * 0.85, words.marks[mark], { size: size - 1, colour: "ink-3" }),
    ]);
  }
}

function square(mark: Mark, x: number, y: number, side: number): Shape[] {
  const outline = rect(x, y, side, side, {
    fill: mark === "open" || mark === "doing" ? "sheet" : "level-5",
    stroke: "rule-strong",
    strokeWidth: 1,
  });
  if (mark === "doing") return [outline, rect(x, y + side / 2, side, side / 2, { fill: "level-3" })];
  if (mark !== "seen") return [outline];
  const at = (part: number) => Math.round(part * side * 100) / 100;
  const tick = `M${x + at(0.22)} ${y + at(0.52)}L${x + at(0.43)} ${y + at(0.73)}L${x + at(0.79)} ${y + at(0.3)}`;
  return [outline, path(tick, { stroke: "paper", strokeWidth: 1.8 })];
}
