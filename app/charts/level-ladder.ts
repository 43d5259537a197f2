import type { HealthLevel, Instrument } from "~/domain/instrument";
import type { Cap, OverallStanding } from "~/domain/report-types";
import type { Chart, Shape } from "./chart";
import { levelBox } from "./level-bar";
import { levelText } from "./level-words";
import { line, path, text } from "./shapes";
import { words } from "./words";

export interface LadderLayout {
  readonly width: number;
  readonly size: number;
  /** Caps drawn at most; the table has them all. */
  readonly caps: number;
  /** Where there is room for little, a rule's name stands above its line and a level's under its number. */
  readonly names: "on" | "above";
}

/** The layout of a whole page's width; pass parts to change it. */
const ladderLayout: LadderLayout = { width: 480, size: 9.5, caps: 6, names: "on" };

/** A letter of the reading face, in its size; rather too wide than too narrow. */
const LETTER = 0.48;

const LEVELS: readonly HealthLevel[] = [1, 2, 3, 4, 5];

/** The five levels as steps: where the whole stands, where it would stand by score alone, and below them each rule that holds it, ending at the level it allows. */
export function levelLadder(
  { overall, instrument }: { readonly overall: OverallStanding; readonly instrument: Instrument },
  parts: Partial<LadderLayout> = {},
): Chart {
  const { width, size, caps, names } = { ...ladderLayout, ...parts };
  const step = (width - 1) / LEVELS.length;
  const gap = 3;
  const boxTop = size * 2.6;
  const boxHeight = size * 1.5;
  const namesAt = boxTop + boxHeight + size * 1.5;
  const capsTop = namesAt + size * (names === "on" ? 1.2 : 2.5);
  const row = size * (names === "on" ? 1.9 : 3.1);
  const left = (level: number) => 0.5 + (level - 1) * step;
  const right = (level: number) => 0.5 + level * step - gap;
  const held = onceEach(overall.heldBy);
  const shown = held.slice(0, caps);
  const { level, uncappedLevel, levelLow, levelHigh } = overall;

  const steps = LEVELS.flatMap((each): Shape[] => [
    ...(each === level
      ? levelBox(each, left(each), boxTop, step - gap, boxHeight)
      : [outline(left(each), boxTop, step - gap, boxHeight)]),
    ...(names === "on" ? [levelText(each, instrument.levels)] : [String(each), nameOf(each)]).map((part, index) =>
      text(left(each), namesAt + index * size * 1.2, part, {
        size,
        weight: each === level ? 600 : 400,
        colour: each === level ? "ink" : "ink-3",
      }),
    ),
  ]);
  const range: Shape[] =
    levelLow !== null && levelHigh !== null && levelLow !== levelHigh
      ? [bracket(left(levelLow), right(levelHigh), boxTop + boxHeight + 3)]
      : [];
  const marks: Shape[] = [
    ...(level === null ? [] : [mark(level, words.ladder.here, "ink", 600)]),
    ...(uncappedLevel === null || uncappedLevel === level
      ? []
      : [mark(uncappedLevel, words.ladder.byScore, "ink-3", 400)]),
  ].flat();

  return {
    width,
    height: capsTop + shown.length * row + (shown.length > 0 ? size * 0.6 : 0),
    shapes: [...steps, ...range, ...marks, ...shown.flatMap((cap, index) => hold(cap, capsTop + index * row))],
    title: words.ladder.title,
    desc: words.ladder.desc(named(level), named(uncappedLevel), held.length),
    axis: words.ladder.axis,
    unit: words.ladder.unit,
    source: words.source,
    table: {
      headers: words.ladder.headers,
      rows: [
        [words.ladder.stands, named(level)],
        [words.ladder.alone, named(uncappedLevel)],
        [words.ladder.lowest, named(levelLow)],
        [words.ladder.highest, named(levelHigh)],
        ...held.map((cap) => [capName(cap, instrument), words.ladder.atMost(cap.cap)]),
      ],
    },
  };

  function nameOf(each: HealthLevel) {
    return instrument.levels.find((description) => description.level === each)?.name ?? "";
  }

  function named(each: HealthLevel | null) {
    return each === null ? words.ladder.none : levelText(each, instrument.levels);
  }

  function mark(at: HealthLevel, label: string, colour: "ink" | "ink-3", weight: 400 | 600): Shape[] {
    const isLast = at === LEVELS.at(-1);
    const centre = isLast ? right(at) - size * 0.5 : left(at) + size * 0.5;
    const beside = isLast ? ({ side: -1, anchor: "end" } as const) : ({ side: 1, anchor: "start" } as const);
    const tip = boxTop - 3;
    return [
      path(`M${centre} ${tip}l${-size * 0.35} ${-size * 0.6}h${size * 0.7}Z`, { fill: colour }),
      text(centre + beside.side * size * 0.7, tip - size * 0.05, label, {
        size: size - 1,
        colour,
        weight,
        anchor: beside.anchor,
      }),
    ];
  }

  /** A rule's line runs from the left to the end of the level it allows and stops at a bar; a name longer than the line stands behind the bar. */
  function hold(cap: Cap, top: number): Shape[] {
    const name = top + size * 1.37;
    const y = names === "on" ? name : name + size * 1.25;
    const end = right(cap.cap);
    const label = capName(cap, instrument);
    const room = label.length * size * LETTER + size * 0.6;
    const isBehind = names === "on" && room > end;
    const after = end + size * 0.6;
    return [
      line(0, y + size * 0.5, end, y + size * 0.5, "rule-strong", { strokeWidth: 0.6 }),
      line(end, y - size * 0.7, end, y + size * 0.5, "accent", { strokeWidth: 1.8 }),
      text(isBehind ? after : 0, name, label, { size }),
      text(isBehind ? after + room : after, y, words.ladder.atMost(cap.cap), { size: size - 1, colour: "ink-2" }),
    ];
  }
}

const outline = (x: number, y: number, width: number, height: number): Shape =>
  path(`M${x} ${y}h${width}v${height}h${-width}Z`, { fill: "sheet", stroke: "rule-strong" });

const bracket = (from: number, to: number, y: number): Shape =>
  path(`M${from} ${y}v2.5H${to}v-2.5`, { stroke: "ink-2", strokeWidth: 0.9 });

/** A question or pitfall that several rules name is drawn once, at the lowest level it allows; lowest first. */
const onceEach = (caps: readonly Cap[]): Cap[] =>
  [...caps]
    .sort((one, other) => one.cap - other.cap)
    .filter(({ id }, index, sorted) => sorted.findIndex((cap) => cap.id === id) === index);

/** The name a rule goes by in a chart: its question's or its pitfall's. */
const capName = ({ id }: Cap, instrument: Instrument): string =>
  instrument.questions.find((question) => question.id === id)?.name ??
  instrument.pitfalls.find((pitfall) => pitfall.id === id)?.title ??
  words.ladder.surveys;
