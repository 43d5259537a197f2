import { expect, test } from "vitest";
import { comparisonSlopes } from "~/charts/comparison-slopes";
import { seriesTrend } from "~/charts/series-trend";
import type { PitfallChange } from "~/domain/comparison";
import type { TrendPoint } from "~/domain/trend";

const standing = (score: number | null, low = score, high = score) => ({
  score,
  low,
  high,
  coverage: 1,
  level: null,
  levelName: null,
  heldBy: [],
});
const change = (pitfall: string, parts: Partial<PitfallChange> = {}) => ({
  pitfall,
  title: `A pitfall with a name that is long enough for three lines, ${pitfall}`,
  from: standing(20, 10, 30),
  to: standing(60, 50, 70),
  reading: "trend" as const,
  ...parts,
});
const changes = Array.from({ length: 13 }, (_, index) => change(String(index)));

test("each pitfall has a slope with both ranges, inside the frame, and none hides another", () => {
  for (const layout of [
    { width: 720, size: 13, columns: 4 },
    { width: 328, size: 11, columns: 2 },
  ]) {
    const { shapes, width, height } = comparisonSlopes(changes, layout);
    const dots = shapes.filter((shape) => shape.kind === "circle");
    expect(dots).toHaveLength(26);
    expect(new Set(dots.map(({ cx, cy }) => `${cx} ${cy}`)).size).toBe(26);
    for (const { cx, cy } of dots) expect([cx > 0 && cx < width, cy > 0 && cy < height]).toEqual([true, true]);
    expect(shapes.filter((shape) => shape.kind === "path" && shape.strokeWidth === 4)).toHaveLength(26);
  }
});

test("a change without new evidence is drawn broken; what is not known has no point and no line", () => {
  const { shapes, table, desc } = comparisonSlopes(
    [change("a", { reading: "unproven" }), change("b", { to: standing(null) })],
    { width: 720, size: 13, columns: 4 },
  );
  expect(shapes.filter((shape) => shape.kind === "path" && shape.dash !== null)).toHaveLength(1);
  expect(shapes.filter((shape) => shape.kind === "circle")).toHaveLength(3);
  expect(table.rows[0]).toEqual([change("a").title, "20", "10–30", "60", "50–70", "changed without new evidence"]);
  expect(table.rows[1]?.slice(3, 5)).toEqual(["not known", "not known"]);
  expect(desc).toContain("1 rose, 0 fell");
});

const point = (taken: string, score: number | null): TrendPoint => ({
  taken,
  shown: taken,
  overall: { score, low: score === null ? null : score - 8, high: score === null ? null : score + 8, level: null },
});

test("a series is drawn as points in their ranges and a band, never as one bare line", () => {
  const points = [point("2026-01-01", 20), point("2026-04-01", null), point("2026-07-01", 40), point("2027-01-01", 60)];
  const { shapes, table } = seriesTrend(points, { width: 328, height: 260, size: 11 });
  expect(shapes.filter((shape) => shape.kind === "circle")).toHaveLength(3);
  expect(shapes.filter((shape) => shape.kind === "path" && shape.fill === "level-1")).toHaveLength(1);
  expect(shapes.filter((shape) => shape.kind === "path" && shape.strokeWidth === 1.2)).toHaveLength(3);
  expect(table.rows.map(([, score, range]) => [score, range])).toEqual([
    ["20", "12–28"],
    ["not known", "not known"],
    ["40", "32–48"],
    ["60", "52–68"],
  ]);
  const dots = shapes.filter((shape) => shape.kind === "circle").map(({ cx }) => cx);
  // Time is to scale: half a year each between the three that are known.
  expect((dots[2] ?? 0) - (dots[1] ?? 0)).toBeCloseTo(((dots[1] ?? 0) - (dots[0] ?? 0)) * (184 / 181), 0);
});
