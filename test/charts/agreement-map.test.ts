import { expect, test } from "vitest";
import { agreementMap } from "~/charts/agreement-map";
import type { Instrument } from "~/domain/instrument";
import { agreementOf } from "~/domain/workshop/agreement";
import type { LevelCounts } from "~/domain/workshop/tally";
import type { VotedQuestion } from "~/domain/workshop/voted-question";

const instrument = {
  questions: [
    { id: "a", name: "First" },
    { id: "b", name: "Second" },
  ],
} as unknown as Instrument;

const voted = (question: string, last: LevelCounts, more: Partial<VotedQuestion> = {}): VotedQuestion => ({
  question,
  first: agreementOf(last),
  last: agreementOf(last),
  change: null,
  gaps: [],
  agreed: null,
  ...more,
});

test("a row runs from the lowest to the highest vote, its dot at the middle, its bar at what was agreed", () => {
  const { shapes } = agreementMap([voted("a", [0, 1, 4, 1, 0], { agreed: 2 })], instrument, { width: 500 });
  const lines = shapes.flatMap((shape) => (shape.kind === "path" && shape.stroke === "ink-2" ? [shape.d] : []));
  const [from = 0, to = 0] = [...(lines[0] ?? "").matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x));
  const [dot] = shapes.flatMap((shape) => (shape.kind === "circle" ? [shape.cx] : []));
  const [bar] = shapes.flatMap((shape) => (shape.kind === "rect" ? [shape.x + shape.width / 2] : []));
  expect(dot).toBeCloseTo((from + to) / 2, 1);
  expect(bar).toBeCloseTo(dot ?? 0, 1);
  expect(to).toBeGreaterThan(from);
});

test("a room apart is drawn in the accent and said in a word; a middle that moved leaves a ring", () => {
  const apart = voted("a", [3, 0, 0, 0, 3]);
  const moved = voted("b", [0, 0, 6, 0, 0], { first: agreementOf([0, 0, 0, 6, 0]) });
  const { shapes, desc } = agreementMap([apart, moved], instrument);
  expect(shapes.filter((shape) => shape.kind === "path" && shape.stroke === "accent")).toHaveLength(1);
  expect(shapes.some((shape) => shape.kind === "text" && shape.text === "two camps" && shape.weight === 600)).toBe(
    true,
  );
  expect(shapes.filter((shape) => shape.kind === "circle")).toHaveLength(3);
  expect(desc).toContain("1 of 2 ended apart");
});

test("the table says the same, and of what may not be shown only that", () => {
  const { table } = agreementMap([voted("a", [0, 1, 4, 1, 0], { agreed: 2 }), voted("b", [0, 0, 0, 0, 0])], instrument);
  expect(table.rows[0]).toEqual(["First", "6", "2 to 4", "3", "3", "agreement", "3"]);
  expect(table.rows[1]?.slice(1, 6).every((cell) => cell === "too few to show")).toBe(true);
  expect(table.rows[1]?.at(-1)).toBe("left open");
});
