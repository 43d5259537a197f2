import type { PitfallFinding, Standing } from "~/domain/report-types";
import type { Chart, Shape } from "./chart";
import { levelBox } from "./level-bar";
import { rangeText, scoreText, standingText } from "./level-words";
import { rect, whisker } from "./shapes";
import { words } from "./words";

/** How much room one bar gets, in chart units; `width` is the whole scale from 0 to 100. */
export interface ScoreBarLayout {
  readonly width: number;
  readonly height: number;
  readonly bar: number;
}

/** The layout of a row on screen; pass parts to change it. */
const scoreBarLayout: ScoreBarLayout = { width: 480, height: 28, bar: 13 };

/** Half a stroke's room at both ends, so that nothing is cut at 0 and at 100. */
const EDGE = 1;
const OPEN = 0.5;
const THIN = 3;
/** A score of 0 is still seen: the least width of a bar. */
const LEAST = 2.5;

/** One pitfall on the scale from 0 to 100: the bar is the score, its fill the level, the whisker its range; a thin bar below is what evidence shows, where it shows a level. */
export function scoreBar({ pitfall, standing, evidenced }: PitfallFinding, parts: Partial<ScoreBarLayout> = {}): Chart {
  const { width, height, bar } = { ...scoreBarLayout, ...parts };
  const x = (score: number) => EDGE + (score / 100) * (width - 2 * EDGE);
  const middle = height / 2;
  const { score, low, high, level } = standing;
  const isOpen = low !== null && high !== null && high - low > OPEN;
  // a level is what makes the evidenced score stand for the whole pitfall and not for the one answer that has a document
  const shown = evidenced === null || evidenced.level === null ? null : evidenced.score;
  const evidence: Shape[] =
    shown === null ? [] : [rect(x(0), middle + bar / 2 + 2, Math.max(LEAST, x(shown) - x(0)), THIN, { fill: "ink" })];
  const said = (each: Standing) => words.bar.reads(scoreText(each), rangeText(each), standingText(each));
  return {
    width,
    height,
    shapes: [
      ...(score === null ? [] : levelBox(level, x(0), middle - bar / 2, Math.max(LEAST, x(score) - x(0)), bar)),
      ...(isOpen ? [whisker(x(low), x(high), middle, bar * 0.4)] : []),
      ...evidence,
    ],
    title: words.bar.title(pitfall.title),
    desc: shown === null || evidenced === null ? said(standing) : words.bar.both(said(standing), said(evidenced)),
    axis: words.profile.axis,
    unit: words.profile.unit,
    source: words.source,
    table: {
      headers: words.profile.headers,
      rows: [[pitfall.title, scoreText(standing), rangeText(standing), standingText(standing)]],
    },
  };
}
