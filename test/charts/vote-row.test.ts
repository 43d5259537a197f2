import { expect, test } from "vitest";
import { voteRow } from "~/charts/vote-row";

const segments = (solid: number, hollow = 0) => [
  { votes: solid, mark: "solid" as const, name: "executives" },
  { votes: hollow, mark: "hollow" as const, name: "the frontline" },
];

test("a dot a person, each group with its own mark, side by side without touching", () => {
  const { shapes, title, desc } = voteRow({ segments: segments(3, 2), before: null, all: 12, most: 5 });
  const dots = shapes.flatMap((shape) => (shape.kind === "circle" ? [shape] : []));
  expect(dots).toHaveLength(5);
  expect(dots.filter(({ fill }) => fill === null)).toHaveLength(2);
  const gaps = dots.slice(1).map(({ cx }, index) => cx - (dots[index]?.cx ?? 0));
  expect(gaps.every((gap) => gap === 22)).toBe(true);
  expect([title, desc]).toEqual(["5 of 12", "3: executives, 2: the frontline"]);
});

test("where the longest row has more people than dots fit, every row is a bar to the same scale", () => {
  const width = (votes: number) =>
    voteRow({ segments: segments(votes), before: null, all: 600, most: 300 }).shapes.flatMap((shape) =>
      shape.kind === "rect" ? [shape.width] : [],
    );
  expect(width(300)).toEqual([557]);
  expect(width(150)).toEqual([278]);
});

test("the vote before is a line below as long as its dots would be, and an empty row takes no room", () => {
  const { shapes, height } = voteRow({ segments: segments(0), before: 3, all: 12, most: 7 });
  expect(shapes).toMatchObject([{ kind: "rect", width: 3 * 22 - 5, height: 3, fill: "ink-3" }]);
  expect(height).toBeLessThan(10);
  expect(voteRow({ segments: segments(0), before: null, all: 12, most: 7 }).height).toBe(0);
});
