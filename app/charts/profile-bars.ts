import type { Pitfall } from "~/domain/instrument";
import type { Standing } from "~/domain/report-types";
import type { Chart, Shape } from "./chart";
import { levelBox } from "./level-bar";
import { rangeText, scoreText, standingText } from "./level-words";
import { line, text, whisker } from "./shapes";
import { words } from "./words";

const TICKS = [0, 20, 40, 60, 80, 100];
const OPEN = 0.5;

/** As much of a finding as a bar needs. */
interface Barred {
  readonly pitfall: Pick<Pitfall, "title" | "core">;
  readonly standing: Standing;
}

/** How much room the bars get, in chart units. `names` is the least width of the names at the left, 0 for none; `levels: "number"` saves the names of levels. */
export interface ProfileBarsLayout {
  readonly width: number;
  readonly row: number;
  readonly bar: number;
  readonly names: number;
  readonly levels: "named" | "number";
  readonly size: number;
}

/** The layout of a whole page's width; pass parts to change it. */
const profileLayout: ProfileBarsLayout = {
  width: 480,
  row: 22,
  bar: 11,
  names: 96,
  levels: "named",
  size: 9.5,
};

/** Pitfalls as bars, worst first: the bar is the score, the thin line its range, the fill its level; bold names weigh double. */
export function profileBars(
  { profile }: { readonly profile: readonly Barred[] },
  parts: Partial<ProfileBarsLayout> = {},
): Chart {
  const layout = { ...profileLayout, ...parts };
  const { width, row, size } = layout;
  const names = layout.names === 0 ? 0 : Math.min(width * 0.45, Math.max(layout.names, ...profile.map(nameWidth)));
  const levelsAt = width - (layout.levels === "named" ? size * 9.2 : size * 1.2);
  const span = levelsAt - size * 1.6 - names;
  const x = (score: number) => names + (score / 100) * span;
  const top = size * 2;
  const bottom = top + profile.length * row;
  const open = profile.filter(isOpen);

  const axis: Shape[] = [
    ...(names === 0 ? [] : [text(0, top - size, words.profile.pitfallHeader, { size: size - 1, colour: "ink-3" })]),
    ...TICKS.map((tick) =>
      text(x(tick), top - size, String(tick), { size: size - 1, colour: "ink-3", anchor: anchorOf(tick) }),
    ),
    ...(layout.levels === "named"
      ? [text(levelsAt, top - size, words.profile.levelHeader, { size: size - 1, colour: "ink-3" })]
      : [text(width, top - size, words.profile.levelHeader, { size: size - 1, colour: "ink-3", anchor: "end" })]),
    ...TICKS.map((tick) => line(x(tick), top - size * 0.5, x(tick), bottom, "rule", { strokeWidth: 0.5 })),
  ];

  return {
    width,
    height: bottom + 2,
    shapes: [...axis, ...profile.flatMap((finding, index) => bar(finding, top + index * row))],
    title: words.profile.title,
    desc: words.profile.desc(profile.length, profile[0]?.pitfall.title ?? words.notKnown, open.length),
    axis: words.profile.axis,
    unit: words.profile.unit,
    source: words.source,
    table: {
      headers: words.profile.headers,
      rows: profile.map(({ pitfall, standing }) => [
        pitfall.title,
        scoreText(standing),
        rangeText(standing),
        standingText(standing),
      ]),
    },
  };

  /** The reading face sets a letter in about half its size, a bold one in a little more. */
  function nameWidth({ pitfall }: Barred): number {
    return pitfall.title.length * size * (pitfall.core ? 0.5 : 0.47) + size;
  }

  function bar(finding: Barred, y: number): Shape[] {
    const { pitfall, standing } = finding;
    const middle = y + row / 2;
    const baseline = middle + size * 0.36;
    const { score, low, high, level } = standing;
    return [
      line(0, y, width, y, "rule", { strokeWidth: 0.5 }),
      ...(names === 0 ? [] : [text(0, baseline, pitfall.title, { size, weight: pitfall.core ? 600 : 400 })]),
      ...(score === null ? [] : levelBox(level, x(0), middle - layout.bar / 2, x(score) - x(0), layout.bar)),
      ...(isOpen(finding) ? [whisker(x(low ?? 0), x(high ?? 100), middle, layout.bar * 0.42)] : []),
      text(
        levelsAt,
        baseline,
        layout.levels === "named" ? standingText(standing) : level === null ? "?" : String(level),
        { size, colour: "ink-2" },
      ),
    ];
  }
}

const isOpen = ({ standing: { low, high } }: Barred) => low !== null && high !== null && high - low > OPEN;

const anchorOf = (tick: number) => (tick === 0 ? "start" : tick === 100 ? "end" : "middle");
