import type { Chart, Shape } from "./chart";
import { rect } from "./shapes";
import { words } from "./vote-words";

/** Votes of one kind in a row: solid, hollow or pale, never told apart by colour alone. */
export interface VoteSegment {
  readonly votes: number;
  readonly mark: "solid" | "hollow" | "pale";
  readonly name: string;
}

export interface VoteRow {
  readonly segments: readonly VoteSegment[];
  /** Votes for the same description in the round before; null where there was none. */
  readonly before: number | null;
  /** Voters of the round, and the longest row of this and the round before: every row has its scale. */
  readonly all: number;
  readonly most: number;
}

export interface VoteRowLayout {
  readonly width: number;
  /** Diameter of a dot, and height of the bar where dots would not fit. */
  readonly dot: number;
  readonly gap: number;
}

/** The layout of a row beside its count; pass parts to change it. */
const voteRowLayout: VoteRowLayout = { width: 560, dot: 17, gap: 5 };

const THIN = 3;
const EDGE = 1;

/** The votes for one description: a dot a person, or one bar to scale where the longest row has more people than dots fit; a thin line below is the vote before. Nothing of either: height 0. */
export function voteRow({ segments, before, all, most }: VoteRow, parts: Partial<VoteRowLayout> = {}): Chart {
  const { width, dot, gap } = { ...voteRowLayout, ...parts };
  const votes = segments.reduce((sum, segment) => sum + segment.votes, 0);
  const step = Math.min(dot + gap, (width - 2 * EDGE) / Math.max(most, 1));
  const hasDots = step >= dot + gap;
  const line = before === null || before === 0 ? 0 : THIN;
  const marks = votes === 0 ? 0 : dot + 2 * EDGE;
  const said = [
    ...segments
      .filter((segment) => segment.votes > 0)
      .map((segment) => words.distribution.group(segment.votes, segment.name)),
    ...(before === null ? [] : [words.distribution.before(before)]),
  ];
  return {
    width,
    height: marks + (line === 0 ? 0 : line + 4),
    shapes: [
      ...placed(segments).flatMap(({ segment, from }) => (hasDots ? dots(segment, from) : bar(segment, from))),
      ...(before === null || line === 0
        ? []
        : [rect(EDGE, marks + 3, before * step - (hasDots ? gap : 0), line, { fill: "ink-3" })]),
    ],
    title: words.distribution.row(votes, all),
    desc: words.distribution.rowDesc(said.join(", ")),
    axis: words.distribution.axis,
    unit: words.distribution.unit,
    source: words.source,
    table: { headers: [words.distribution.votes], rows: [[String(votes)]] },
  };

  function dots({ votes: count, mark }: VoteSegment, from: number): Shape[] {
    return Array.from({ length: count }, (_, index): Shape => {
      const r = mark === "hollow" ? dot / 2 - 1.2 : dot / 2;
      return {
        kind: "circle",
        cx: EDGE + (from + index) * step + dot / 2,
        cy: EDGE + dot / 2,
        r,
        ...PAINT[mark],
        strokeWidth: mark === "hollow" ? 2.4 : 1,
      };
    });
  }

  function bar({ votes: count, mark }: VoteSegment, from: number): Shape[] {
    const inset = mark === "hollow" ? 1 : 0;
    return count === 0
      ? []
      : [
          rect(EDGE + from * step + inset, EDGE + inset, count * step - 1 - 2 * inset, dot - 2 * inset, {
            ...PAINT[mark],
            strokeWidth: mark === "hollow" ? 2 : 0.6,
          }),
        ];
  }
}

const PAINT = {
  solid: { fill: "level-4", stroke: null },
  hollow: { fill: null, stroke: "accent" },
  pale: { fill: "level-2", stroke: "ink-3" },
} as const;

const placed = (segments: readonly VoteSegment[]) => {
  let from = 0;
  return segments.map((segment) => {
    const at = from;
    from += segment.votes;
    return { segment, from: at };
  });
};
