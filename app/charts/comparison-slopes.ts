import type { PitfallChange, PitfallReading } from "~/domain/comparison";
import type { Chart, Shape } from "./chart";
import { comparisonWords } from "./comparison-words";
import { rangeText, scoreText } from "./level-words";
import { line, text } from "./shapes";

export interface SlopesLayout {
  readonly width: number;
  readonly size: number;
  /** Cells in a row. */
  readonly columns: number;
}

const words = comparisonWords.slopes;

/** A small slope for each pitfall: then and now with their ranges on one scale, so that nothing hides behind anything. */
export function comparisonSlopes(
  changes: readonly Pick<PitfallChange, "pitfall" | "title" | "from" | "to" | "reading">[],
  { width, size, columns }: SlopesLayout,
): Chart {
  const cell = { width: width / columns, height: size * 10.5 };
  const rows = Math.ceil(changes.length / columns);
  const known = (score: number | null): score is number => score !== null;
  const rise = ({ from, to }: (typeof changes)[number]) =>
    known(from.score) && known(to.score) ? Math.sign(to.score - from.score) : 0;
  return {
    width,
    height: rows * cell.height,
    shapes: changes.flatMap((change, index) =>
      slope(change, (index % columns) * cell.width, Math.floor(index / columns) * cell.height),
    ),
    title: words.title,
    desc: words.desc(
      changes.length,
      changes.filter((change) => rise(change) > 0).length,
      changes.filter((change) => rise(change) < 0).length,
    ),
    axis: words.axis,
    unit: words.unit,
    source: words.source,
    table: {
      headers: words.headers,
      rows: changes.map(({ title, from, to, reading }) => [
        title,
        scoreText(from),
        rangeText(from),
        scoreText(to),
        rangeText(to),
        words.readings[reading],
      ]),
    },
  };

  function slope({ title, from, to, reading }: (typeof changes)[number], left: number, top: number): Shape[] {
    const frame = { top: top + size * 3.4, bottom: top + cell.height - size * 1.6 };
    const y = (score: number) => frame.bottom - (score / 100) * (frame.bottom - frame.top);
    const [then, now] = [left + size * 2.6, left + cell.width - size * 4];
    return [
      ...lines(title, Math.floor((cell.width - size) / (size * 0.5))).map((part, index) =>
        text(left, top + size * (1 + index * 1.1), part, { size: size - 1, weight: 600 }),
      ),
      line(then, y(0), now, y(0), "rule"),
      line(then, y(100), now, y(100), "rule"),
      ...end(from, then),
      ...end(to, now),
      ...(known(from.score) && known(to.score)
        ? [line(then, y(from.score), now, y(to.score), strokes[reading].colour, strokes[reading])]
        : []),
      text(then - size * 0.6, y(from.score ?? 50) + size * 0.35, short(from), {
        size: size - 1,
        anchor: "end",
        colour: "ink-2",
      }),
      text(now + size * 0.6, y(to.score ?? 50) + size * 0.35, short(to), { size, weight: 600 }),
    ];

    function end({ score, low, high }: typeof from, x: number): Shape[] {
      return [
        ...(low !== null && high !== null ? [line(x, y(low), x, y(high), "level-2", { strokeWidth: 4 })] : []),
        ...(score === null
          ? []
          : [
              {
                kind: "circle",
                cx: x,
                cy: y(score),
                r: 2.6,
                fill: "ink",
                stroke: null,
                strokeWidth: 0,
              } satisfies Shape,
            ]),
      ];
    }
  }
}

/** The score where there is room for three digits. */
const short = (reading: Parameters<typeof scoreText>[0]) =>
  reading.score === null ? words.unknown : scoreText(reading);

const strokes = {
  same: { colour: "rule-strong", strokeWidth: 1, dash: null },
  "one-answer": { colour: "ink-2", strokeWidth: 1, dash: null },
  trend: { colour: "ink", strokeWidth: 2, dash: null },
  unproven: { colour: "accent", strokeWidth: 1.4, dash: [4, 3] },
} as const satisfies Record<PitfallReading, object>;

/** A title in at most two lines of so many letters; what does not fit ends with an ellipsis. */
function lines(title: string, letters: number): readonly string[] {
  const parts: string[] = [];
  for (const word of title.split(" ")) {
    const longer = [parts.at(-1) ?? "", word].join(" ").trim();
    if (parts.length > 0 && longer.length <= letters) parts[parts.length - 1] = longer;
    else parts.push(word);
  }
  const [first = "", second] = parts;
  if (second === undefined) return [first];
  return [first, parts.length > 2 ? `${second} …` : second];
}
