/** One measured figure, and what it is held against. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** What `value` and `against` are in; "" for a ratio or a count. */
  readonly unit: string;
  /** A peer or a floor, measured in the same run. */
  readonly against?: { readonly name: string; readonly value: number };
  /** What the figure must keep: itself, or its ratio to what it is held against. */
  readonly bar?: { readonly of: "value" | "ratio"; readonly atMost?: number; readonly atLeast?: number };
}

/** A figure with what follows from it. */
export interface Judged extends Figure {
  readonly ratio: number | null;
  /** Null where no bar is set. */
  readonly kept: boolean | null;
}

/** Works out a figure's ratio and whether it keeps its bar. */
export function judged(figure: Figure): Judged {
  const ratio = figure.against === undefined ? null : figure.value / figure.against.value;
  const { bar } = figure;
  if (bar === undefined) return { ...figure, ratio, kept: null };
  const measured = bar.of === "ratio" ? (ratio ?? Number.NaN) : figure.value;
  const kept = measured <= (bar.atMost ?? Number.POSITIVE_INFINITY) && measured >= (bar.atLeast ?? 0);
  return { ...figure, ratio, kept };
}

const shown = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** A figure as the cells of a table: name, value, what it is held against, ratio, bar, verdict. */
export function cellsOf({ name, value, unit, against, bar, ratio, kept }: Judged): readonly string[] {
  const limit = bar?.atMost === undefined ? `at least ${bar?.atLeast}` : `at most ${bar.atMost}`;
  return [
    name,
    `${shown(value)} ${unit}`.trim(),
    against === undefined ? "" : `${against.name}: ${shown(against.value)} ${unit}`.trim(),
    ratio === null ? "" : shown(ratio),
    bar === undefined ? "" : `${limit}${bar.of === "ratio" ? " ×" : ` ${unit}`}`.trim(),
    kept === null ? "" : kept ? "kept" : "MISSED",
  ];
}
