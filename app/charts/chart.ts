import type { ColourToken } from "./palette";

/** What a skin has to know how to draw; coordinates in the chart's own units, y downwards, text on its baseline. */
export type Shape =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: ColourToken | null;
      readonly stroke: ColourToken | null;
      readonly strokeWidth: number;
    }
  | {
      readonly kind: "path";
      /** SVG path data. */
      readonly d: string;
      readonly fill: ColourToken | null;
      readonly stroke: ColourToken | null;
      readonly strokeWidth: number;
      readonly dash: readonly number[] | null;
    }
  | {
      readonly kind: "circle";
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
      readonly fill: ColourToken | null;
      readonly stroke: ColourToken | null;
      readonly strokeWidth: number;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
      readonly weight: 400 | 600;
      readonly colour: ColourToken;
      readonly family: "sans" | "serif";
    };

/** The numbers of a chart in words, for whoever does not read the drawing. */
export interface ChartTable {
  readonly headers: readonly string[];
  /** First cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A chart as data: screen and paper draw the same shapes in the same order. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly title: string;
  readonly desc: string;
  readonly axis: string;
  readonly unit: string;
  readonly source: string;
  readonly table: ChartTable;
}
