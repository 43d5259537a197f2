import { MUCH_FAILURE } from "~/domain/quadrant";
import type { FigureFindings, MirageQuadrant } from "~/domain/report-types";
import { shownPercent, shownWhole } from "~/domain/shown-numbers";
import type { Chart, ChartTable, Shape } from "./chart";
import { type ScoreAxis, scoreAxis } from "./mirage-axes";
import { line, rect, text, uprightWhisker, whisker } from "./shapes";
import { words } from "./words";

/** A bold letter of the reading face, in its size. */
const LETTER = 0.51;

export interface MirageLayout {
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** The layout of half a page's width and more; pass parts to change it. */
const mirageLayout: MirageLayout = { width: 400, height: 250, size: 9.5 };

/** The customer score against the share of contacts caused by a failure, each with its 95 % interval, in four named quarters; null where neither side is known. */
export function mirageQuadrant(figures: FigureFindings, parts: Partial<MirageLayout> = {}): Chart | null {
  const axis = scoreAxis(figures);
  const share = figures.failureShare;
  if (axis === null || (axis.point === null && share === null)) return null;
  const { width, height, size } = { ...mirageLayout, ...parts };
  const frame = { left: size * 3.6, right: width - 1, top: size * 1.8, bottom: height - size * 3.2 };
  const widest = share !== null && share.high > 0.58 ? 1 : 0.6;
  const x = (value: number) => frame.left + (value / widest) * (frame.right - frame.left);
  const y = (value: number) =>
    frame.bottom - ((value - axis.from) / (axis.to - axis.from)) * (frame.bottom - frame.top);
  const split = { x: x(MUCH_FAILURE), y: y(axis.good) };
  const point = pointText(figures, axis);

  return {
    width,
    height,
    shapes: [...quarters(), ...axes(), ...reading()],
    title: words.mirage.title,
    desc: words.mirage.desc(
      point,
      words.mirage.reads[figures.failureShareSaid ? "notEntered" : (figures.quadrant ?? "unknown")],
    ),
    axis: `${words.mirage.axis}; ${axis.name}`,
    unit: words.mirage.unit,
    source: words.mirage.source,
    table: tableOf(figures, axis),
  };

  function quarters(): Shape[] {
    const isHere = (name: keyof typeof words.mirage.quadrants) => lit(figures.quadrant) === name;
    const quarter = (
      name: keyof typeof words.mirage.quadrants,
      left: number,
      top: number,
      right: number,
      bottom: number,
    ) => [
      rect(left, top, right - left, bottom - top, {
        fill: isHere(name) ? "accent-wash" : "sheet",
        stroke: "rule",
      }),
      text(
        left + size * 0.8,
        name === "healthy" || name === "mirage" ? top + size * 1.5 : bottom - size * 0.8,
        words.mirage.quadrants[name],
        {
          size,
          weight: isHere(name) ? 600 : 400,
          colour: isHere(name) ? "accent" : "ink-3",
        },
      ),
    ];
    return [
      ...quarter("healthy", frame.left, frame.top, split.x, split.y),
      ...quarter("mirage", split.x, frame.top, frame.right, split.y),
      ...quarter("misread", frame.left, split.y, split.x, frame.bottom),
      ...quarter("honest-struggle", split.x, split.y, frame.right, frame.bottom),
    ];
  }

  function axes(): Shape[] {
    const label = { size: size - 1, colour: "ink-3" } as const;
    const percent = (value: number) => words.percent(shownPercent(value));
    const upright = axis?.point === null ? [] : [axis?.from ?? 0, axis?.good ?? 0, axis?.to ?? 0];
    return [
      text(0, frame.top - size * 0.8, axis?.name ?? "", label),
      ...upright.map((value) =>
        text(frame.left - size * 0.5, y(value) + size * 0.35, axis?.shown(value) ?? "", { ...label, anchor: "end" }),
      ),
      text(frame.left, frame.bottom + size * 1.3, percent(0), label),
      text(split.x, frame.bottom + size * 1.3, percent(MUCH_FAILURE), { ...label, anchor: "middle" }),
      text(frame.right, frame.bottom + size * 1.3, percent(widest), { ...label, anchor: "end" }),
      text(frame.left, frame.bottom + size * 2.7, words.mirage.axis, label),
    ];
  }

  function reading(): Shape[] {
    const score = axis?.point ?? null;
    const looksGood = figures.looksGood ?? false;
    const level = score === null ? (frame.top + split.y) / 2 : y(score.value);
    const at = score === null && !looksGood ? (split.y + frame.bottom) / 2 : level;
    const label = (cx: number, anchor: "start" | "middle" | "end") =>
      tag(cx, labelAbove(at) ? at - size * 2 : at + size * 3, anchor);
    if (share === null)
      return [
        line(frame.left, at, frame.right, at, "ink", { strokeWidth: 1.2, dash: [3, 2.5] }),
        ...(score !== null && score.high > score.low
          ? [uprightWhisker((frame.left + frame.right) / 2, y(score.high), y(score.low), 3.5)]
          : []),
        ...label((frame.left + frame.right) / 2, "middle"),
      ];
    const cx = x(Math.min(share.value, widest));
    return [
      whisker(x(share.low), x(Math.min(share.high, widest)), at, 3.5),
      ...(score !== null && score.high > score.low ? [uprightWhisker(cx, y(score.high), y(score.low), 3.5)] : []),
      { kind: "circle", cx, cy: at, r: 4, fill: "accent", stroke: "sheet", strokeWidth: 1 },
      ...(cx > (frame.left + frame.right) / 2 ? label(cx - 8, "end") : label(cx + 8, "start")),
    ];
  }

  /** The reading in words on a plain ground, which the lines of the quarters do not cross, inside the frame. */
  function tag(at: number, foot: number, anchor: "start" | "middle" | "end"): Shape[] {
    const width = point.length * size * LETTER;
    const wanted = at - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    const left = Math.max(frame.left + 6, Math.min(wanted, frame.right - width - 6));
    return [
      rect(left - 4, foot - size * 1.05, width + 8, size * 1.5, { fill: "sheet" }),
      text(left, foot, point, { size, weight: 600 }),
    ];
  }

  /** The label stands on the side of the point where the frame leaves more room. */
  function labelAbove(at: number) {
    return at - frame.top > frame.bottom - at;
  }
}

const lit = (quadrant: MirageQuadrant | null) => (quadrant === "possible-mirage" ? "mirage" : quadrant);

function pointText({ failureShare, failureShareSaid }: FigureFindings, axis: ScoreAxis): string {
  const missing = failureShareSaid ? words.mirage.failureNotEntered : words.mirage.failureUnknown;
  return words.mirage.both(
    axis.label,
    failureShare === null ? missing : words.mirage.failurePoint(shownPercent(failureShare.value)),
  );
}

function tableOf({ failureShare, failureShareSaid }: FigureFindings, axis: ScoreAxis): ChartTable {
  const percent = (value: number) => words.percent(shownPercent(value));
  return {
    headers: words.mirage.headers,
    rows: [
      [
        words.mirage.rows.score,
        axis.label,
        axis.point === null ? "" : axis.shown(axis.point.low),
        axis.point === null ? "" : axis.shown(axis.point.high),
        axis.restsOn,
      ],
      failureShare === null
        ? [words.mirage.rows.failure, failureShareSaid ? words.notEntered : words.notKnown, "", "", ""]
        : [
            words.mirage.rows.failure,
            percent(failureShare.value),
            percent(failureShare.low),
            percent(failureShare.high),
            words.mirage.contacts(shownWhole(failureShare.contacts)),
          ],
    ],
  };
}
