import { expect, test } from "vitest";
import { planProgress } from "~/charts/plan-progress";
import type { ProgressRow } from "~/domain/team-plan/progress-marks";

const rows: readonly ProgressRow[] = [
  { window: 1, marks: ["seen", "done", "doing", "open"] },
  { window: "later", marks: Array.from({ length: 40 }, () => "open" as const) },
];

test("one square an action, all of it inside the frame, also with many actions on a phone", () => {
  for (const layout of [
    { width: 328, size: 11 },
    { width: 720, size: 13 },
  ]) {
    const { shapes, width, height } = planProgress(rows, layout);
    const squares = shapes.filter((shape) => shape.kind === "rect" && shape.stroke !== null);
    expect(squares).toHaveLength(44 + 4); // and the key
    for (const shape of shapes)
      if (shape.kind === "rect") {
        expect(shape.x + shape.width).toBeLessThanOrEqual(width);
        expect(shape.y + shape.height).toBeLessThanOrEqual(height);
      }
  }
});

test("the same numbers stand in its table, and nowhere a score", () => {
  const { table, desc } = planProgress(rows, { width: 720, size: 13 });
  expect(table.rows).toEqual([
    ["Days 1–30", "1", "1", "2", "1"],
    ["Later", "40", "0", "0", "0"],
  ]);
  expect(desc).toContain("Days 1–30: 2 of 4 done.");
});
