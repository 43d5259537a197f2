import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import type { Shape } from "~/charts/chart";
import { type LadderLayout, levelLadder } from "~/charts/level-ladder";
import { readInstrument } from "~/content/read-instrument";
import type { HealthLevel } from "~/domain/instrument";

const instrument = readInstrument(contentDirectory, "2027");
const [question] = [...instrument.questions].sort((one, other) => other.name.length - one.name.length);

const drawn = (cap: HealthLevel, layout: Partial<LadderLayout>) =>
  levelLadder(
    {
      instrument,
      overall: {
        score: 50,
        low: 50,
        high: 50,
        coverage: 1,
        level: cap,
        levelName: null,
        uncappedLevel: 5,
        levelLow: cap,
        levelHigh: cap,
        heldBy: [{ kind: "critical", id: question?.id ?? "", cap }],
      },
    },
    layout,
  );

type Text = Extract<Shape, { kind: "text" }>;
/** A letter of the reading face is narrower than this, in its size. */
const LETTER = 0.46;
const ends = ({ x, text, size }: Text) => x + text.length * size * LETTER;

/** Every upright bar of the drawing, by where it stands. */
const bars = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) =>
    shape.kind === "path" && shape.stroke === "accent" ? [Number(/M([\d.]+)/.exec(shape.d)?.[1])] : [],
  );

test.each([
  { width: 480, size: 9.5 },
  { width: 720, size: 14 },
])("the name of a rule runs neither through its bar nor through what it allows, at $width", (layout) => {
  for (const cap of [1, 2, 3, 4] as const) {
    const { shapes } = drawn(cap, layout);
    const texts = shapes.filter((shape): shape is Text => shape.kind === "text");
    const name = texts.find(({ text }) => text === question?.name);
    const most = texts.find(({ text }) => text === `at most ${cap}`);
    if (name === undefined || most === undefined) throw new Error("The rule is not drawn.");
    expect(ends(name)).toBeLessThan(most.x);
    expect(ends(most)).toBeLessThan(layout.width);
    for (const bar of bars(shapes)) expect(name.x > bar || ends(name) < bar).toBe(true);
  }
});
