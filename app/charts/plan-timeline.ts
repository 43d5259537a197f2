import { area, line as curve } from "d3-shape";
import type { HealthLevel, Instrument } from "~/domain/instrument";
import type { OverallStanding, Plan } from "~/domain/report-types";
import type { Chart, Shape } from "./chart";
import { levelFill } from "./level-bar";
import { levelText, rangeText, scoreText } from "./level-words";
import { line, path, text } from "./shapes";
import { words } from "./words";

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Room at the right of the last day, in sizes. */
  readonly right: number;
}

/** The layout of a whole page's width; pass parts to change it. */
const timelineLayout: TimelineLayout = { width: 480, height: 190, size: 9.5, right: 7 };

const BANDS: readonly { readonly from: number; readonly level: HealthLevel }[] = [
  { from: 0, level: 1 },
  { from: 20, level: 2 },
  { from: 40, level: 3 },
  { from: 60, level: 4 },
  { from: 80, level: 5 },
];

/** Above this score a label would leave the frame. */
const HIGH = 84;

interface Moment {
  readonly day: number;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: HealthLevel | null;
  readonly actions: number | null;
}

/** Today and the end of each window: the projected score as points, its range as a band, the level each would stand at. */
export function planTimeline(
  {
    overall,
    plan,
    instrument,
  }: { readonly overall: OverallStanding; readonly plan: Plan; readonly instrument: Instrument },
  parts: Partial<TimelineLayout> = {},
): Chart {
  const { width, height, size, right } = { ...timelineLayout, ...parts };
  const moments: readonly Moment[] = [
    { day: 0, ...overall, actions: null },
    ...plan.windows.map(({ to, projected, actions }) => ({ day: to, ...projected, actions: actions.length })),
  ];
  const frame = { left: size * 8.4, right: width - size * right, top: size * 0.8, bottom: height - size * 3.4 };
  const last = Math.max(90, ...moments.map(({ day }) => day));
  const x = (day: number) => frame.left + (day / last) * (frame.right - frame.left);
  const y = (score: number) => frame.bottom - (score / 100) * (frame.bottom - frame.top);

  return {
    width,
    height,
    shapes: [...bands(), ...band(), ...points(), ...days()],
    title: words.timeline.title,
    desc: words.timeline.desc(scoreText(overall), scoreText(moments.at(-1) ?? overall)),
    axis: words.timeline.axis,
    unit: words.timeline.unit,
    source: words.timeline.source,
    table: {
      headers: words.timeline.headers,
      rows: moments.map((moment) => [
        when(moment),
        scoreText(moment),
        rangeText(moment),
        levelText(moment.level, instrument.levels),
        moment.actions === null ? "" : String(moment.actions),
      ]),
    },
  };

  function bands(): Shape[] {
    return [
      ...BANDS.flatMap(({ from, level }): Shape[] => [
        line(frame.left, y(from), frame.right, y(from), from === 0 ? "rule-strong" : "rule", { strokeWidth: 0.5 }),
        text(0, y(from + 10) + size * 0.35, levelText(level, instrument.levels), { size: size - 1, colour: "ink-3" }),
        text(frame.left - size * 0.5, y(from) + size * 0.3, String(from), {
          size: size - 1.5,
          colour: "ink-3",
          anchor: "end",
        }),
      ]),
      line(frame.left, y(100), frame.right, y(100), "rule", { strokeWidth: 0.5 }),
    ];
  }

  function band(): Shape[] {
    const ranged = moments.filter(({ low, high }) => low !== null && high !== null);
    const d = area<Moment>()
      .x(({ day }) => x(day))
      .y0(({ low }) => y(low ?? 0))
      .y1(({ high }) => y(high ?? 0))
      .digits(2)(ranged);
    return d === null || ranged.length < 2 ? [] : [path(d, { fill: "level-1" })];
  }

  function points(): Shape[] {
    const scored = moments.filter(({ score }) => score !== null);
    const d = curve<Moment>()
      .x(({ day }) => x(day))
      .y(({ score }) => y(score ?? 0))
      .digits(2)(scored);
    return [
      ...(d === null ? [] : [path(d, { stroke: "ink-2", strokeWidth: 1 })]),
      ...scored.flatMap((moment): Shape[] => [
        {
          kind: "circle",
          cx: x(moment.day),
          cy: y(moment.score ?? 0),
          r: 4,
          fill: moment.level === null ? "sheet" : levelFill(moment.level),
          stroke: "ink",
          strokeWidth: 0.8,
        },
        ...label(moment, moment.score ?? 0),
      ]),
    ];
  }

  /** Score and level over their range; under it where the frame ends, and over the point where there is no room outside the range. */
  function label(moment: Moment, score: number): Shape[] {
    const at = x(moment.day);
    const under = y(Math.min(score, moment.low ?? score)) + size * 2.6;
    const over = Math.max(score, moment.high ?? score);
    const foot = over <= HIGH ? y(over) - size * 0.7 : under < frame.bottom ? under : y(score) - size * 0.9;
    const level = moment.level === null ? words.timeline.noLevel : `${words.timeline.level} ${moment.level}`;
    const anchor = moment.day === 0 ? "start" : "middle";
    return [
      text(at, foot - size * 1.05, scoreText(moment), { size: size + 1, weight: 600, anchor }),
      text(at, foot, level, { size: size - 1, colour: "ink-2", anchor }),
    ];
  }

  function days(): Shape[] {
    return moments.flatMap((moment) => {
      const anchor = moment.day === 0 ? "start" : "middle";
      return [
        line(x(moment.day), frame.bottom, x(moment.day), frame.bottom + 3, "rule-strong"),
        text(x(moment.day), frame.bottom + size * 1.5, when(moment), { size, anchor }),
        ...(moment.actions === null
          ? []
          : [
              text(x(moment.day), frame.bottom + size * 2.8, words.timeline.actions(moment.actions), {
                size: size - 1,
                colour: "ink-3",
                anchor,
              }),
            ]),
      ];
    });
  }
}

const when = ({ day }: Moment) => (day === 0 ? words.timeline.today : words.timeline.day(day));
