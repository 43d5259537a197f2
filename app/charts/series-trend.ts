import { area } from "d3-shape";
import type { TrendPoint } from "~/domain/trend";
import type { Chart, Shape } from "./chart";
import { comparisonWords } from "./comparison-words";
import { levelFill } from "./level-bar";
import { rangeText, scoreText } from "./level-words";
import { line, path, text, uprightWhisker } from "./shapes";

export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

const words = comparisonWords.trend;
const SCALE = [0, 20, 40, 60, 80, 100];

/** A series over time as points in their ranges: what joins them is a band, never one bare line. */
export function seriesTrend(points: readonly TrendPoint[], { width, height, size }: TrendLayout): Chart {
  const frame = { left: size * 3, right: width - size * 3.5, top: size * 1.5, bottom: height - size * 2.6 };
  const times = points.map(({ taken }) => Date.parse(taken));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = ({ taken }: TrendPoint) =>
    first === last
      ? (frame.left + frame.right) / 2
      : frame.left + size * 2 + ((Date.parse(taken) - first) / (last - first)) * (frame.right - frame.left - size * 4);
  const y = (score: number) => frame.bottom - (score / 100) * (frame.bottom - frame.top);
  const ranged = points.filter(({ overall: { low, high } }) => low !== null && high !== null);
  const band = area<TrendPoint>()
    .x(x)
    .y0(({ overall }) => y(overall.low ?? 0))
    .y1(({ overall }) => y(overall.high ?? 0))
    .digits(2)(ranged);
  return {
    width,
    height,
    shapes: [
      ...SCALE.flatMap((score) => [
        line(frame.left, y(score), frame.right, y(score), score === 0 ? "rule-strong" : "rule", { strokeWidth: 0.5 }),
        text(frame.left - size * 0.5, y(score) + size * 0.35, String(score), {
          size: size - 1,
          colour: "ink-3",
          anchor: "end",
        }),
      ]),
      ...(band === null || ranged.length < 2 ? [] : [path(band, { fill: "level-1" })]),
      ...points.flatMap(mark),
    ],
    title: words.title,
    desc: words.desc(told(points[0]), told(points.at(-1)), points.length),
    axis: words.axis,
    unit: words.unit,
    source: words.source,
    table: {
      headers: words.headers,
      rows: points.map(({ shown, overall }) => [
        shown,
        scoreText(overall),
        rangeText(overall),
        overall.level === null ? words.noLevel : words.level(overall.level),
      ]),
    },
  };

  function mark(point: TrendPoint, index: number): Shape[] {
    const { score, low, high, level } = point.overall;
    const at = x(point);
    // Dates would run into one another: on narrow drawings every second one steps down a line.
    const foot = frame.bottom + size * (index % 2 === 0 || points.length < 3 ? 1.2 : 2.3);
    return [
      ...(low === null || high === null ? [] : [uprightWhisker(at, y(high), y(low), size * 0.35)]),
      ...(score === null
        ? []
        : [
            {
              kind: "circle",
              cx: at,
              cy: y(score),
              r: 4,
              fill: level === null ? "sheet" : levelFill(level),
              stroke: "ink",
              strokeWidth: 0.8,
            } satisfies Shape,
            text(at + size * 0.7, y(score) - size * 0.5, scoreText(point.overall), { size, weight: 600 }),
          ]),
      text(at, foot, point.shown, { size: size - 1.5, colour: "ink-2", anchor: "middle" }),
    ];
  }
}

const told = (point: TrendPoint | undefined) => (point === undefined ? "" : scoreText(point.overall));
