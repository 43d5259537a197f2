import type { Shape } from "./chart";
import type { ColourToken } from "./palette";

type Rect = Extract<Shape, { kind: "rect" }>;
type Path = Extract<Shape, { kind: "path" }>;
type Text = Extract<Shape, { kind: "text" }>;

const round = (value: number) => Math.round(value * 100) / 100;

/** A rectangle; no fill and no outline unless told. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  style: Partial<Pick<Rect, "fill" | "stroke" | "strokeWidth">>,
): Rect => ({
  kind: "rect",
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
  fill: style.fill ?? null,
  stroke: style.stroke ?? null,
  strokeWidth: style.strokeWidth ?? 0.75,
});

/** A stroked or filled path; a hair of ink unless told. */
export const path = (d: string, style: Partial<Omit<Path, "kind" | "d">> = {}): Path => ({
  kind: "path",
  d,
  fill: style.fill ?? null,
  stroke: style.stroke ?? null,
  strokeWidth: style.strokeWidth ?? 0.75,
  dash: style.dash ?? null,
});

/** A straight line between two points. */
export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: ColourToken,
  style: Partial<Pick<Path, "strokeWidth" | "dash">> = {},
): Path => path(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, { stroke, ...style });

/** A horizontal range with a tick at each end, centred on y. */
export const whisker = (from: number, to: number, y: number, tick: number): Path =>
  path(
    `M${round(from)} ${round(y)}H${round(to)}M${round(from)} ${round(y - tick)}V${round(y + tick)}M${round(to)} ${round(y - tick)}V${round(y + tick)}`,
    { stroke: "ink", strokeWidth: 1.2 },
  );

/** The same upright, centred on x. */
export const uprightWhisker = (x: number, from: number, to: number, tick: number): Path =>
  path(
    `M${round(x)} ${round(from)}V${round(to)}M${round(x - tick)} ${round(from)}H${round(x + tick)}M${round(x - tick)} ${round(to)}H${round(x + tick)}`,
    { stroke: "ink", strokeWidth: 1.2 },
  );

/** A line of text on its baseline; small plain ink unless told. */
export const text = (
  x: number,
  y: number,
  content: string,
  style: Partial<Omit<Text, "kind" | "text">> = {},
): Text => ({
  kind: "text",
  x: round(x),
  y: round(y),
  text: content,
  size: style.size ?? 9,
  anchor: style.anchor ?? "start",
  weight: style.weight ?? 400,
  colour: style.colour ?? "ink",
  family: style.family ?? "sans",
});
