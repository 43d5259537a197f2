import type { Instrument } from "~/domain/instrument";
import { shownOne } from "~/domain/shown-numbers";
import type { VotedQuestion } from "~/domain/workshop/voted-question";
import type { Chart, Shape } from "./chart";
import { line, rect, text } from "./shapes";
import { words } from "./vote-words";

/** How much room the map gets, in chart units; `names: "above"` puts a question's name over its row instead of beside it. */
export interface AgreementMapLayout {
  readonly width: number;
  readonly row: number;
  readonly size: number;
  readonly names: "beside" | "above";
}

/** The layout of a whole page's width; pass parts to change it. */
const agreementMapLayout: AgreementMapLayout = { width: 480, row: 21, size: 9.5, names: "beside" };

const LEVELS = [0, 1, 2, 3, 4] as const;

/** Every question that may be shown, the widest apart first: from the lowest to the highest vote, where the middle lay first and last, and what was agreed. */
export function agreementMap(
  voted: readonly VotedQuestion[],
  { questions }: Pick<Instrument, "questions">,
  parts: Partial<AgreementMapLayout> = {},
): Chart {
  const { width, row: given, size, names } = { ...agreementMapLayout, ...parts };
  const row = names === "above" ? given + size * 1.5 : given;
  const readingAt = width - size * 6.2;
  const nameOf = (id: string) => questions.find((question) => question.id === id)?.name ?? id;
  const widest = Math.max(0, ...voted.map(({ question }) => nameOf(question).length * size * 0.48 + size));
  const left = names === "above" ? size * 0.6 : Math.min(width * 0.5, widest);
  const right = readingAt - size * 1.6;
  const x = (level: number) => left + (level / 4) * (right - left);
  const top = size * 2;
  const bottom = top + voted.length * row;

  const axis: Shape[] = [
    text(x(0), top - size * 0.9, words.map.weakest, { size: size - 1, colour: "ink-3" }),
    text(x(4), top - size * 0.9, words.map.strongest, { size: size - 1, colour: "ink-3", anchor: "end" }),
    ...LEVELS.map((level) => line(x(level), top - size * 0.5, x(level), bottom, "rule", { strokeWidth: 0.5 })),
  ];
  return {
    width,
    height: bottom + 2,
    shapes: [...axis, ...voted.flatMap((question, index) => drawn(question, top + index * row))],
    title: words.map.title,
    desc: words.map.desc(
      voted.length,
      voted.filter(({ last }) => last !== null && last.reading !== "agreement").length,
    ),
    axis: words.map.axis,
    unit: words.map.unit,
    source: words.source,
    table: { headers: words.map.headers, rows: voted.map((question) => cells(question, nameOf(question.question))) },
  };

  function drawn({ question, first, last, agreed }: VotedQuestion, y: number): Shape[] {
    const baseline = y + (names === "above" ? size * 1.4 : row / 2 + size * 0.36);
    const middle = names === "above" ? y + size * 1.5 + given / 2 : y + row / 2;
    const isApart = last !== null && last.reading !== "agreement";
    const moved = first !== null && last !== null && first.median !== last.median;
    return [
      line(0, y, width, y, "rule", { strokeWidth: 0.5 }),
      text(0, baseline, nameOf(question), { size }),
      ...(typeof agreed === "number"
        ? [rect(x(agreed) - 1.4, middle - size * 0.65, 2.8, size * 1.3, { fill: "ink" })]
        : []),
      ...(last === null
        ? []
        : [
            line(x(last.low), middle, x(last.high), middle, isApart ? "accent" : "ink-2", {
              strokeWidth: isApart ? 2 : 1.2,
            }),
            ...(moved ? [disc(x(first.median), middle, size * 0.34, false)] : []),
            disc(x(last.median), middle, size * 0.4, true),
          ]),
      text(readingAt, middle + size * 0.36, last === null ? words.map.hidden : words.map.readings[last.reading], {
        size: size - 0.5,
        colour: isApart ? "ink" : "ink-3",
        weight: isApart ? 600 : 400,
      }),
    ];
  }
}

const disc = (cx: number, cy: number, r: number, isFilled: boolean): Shape => ({
  kind: "circle",
  cx,
  cy,
  r,
  fill: isFilled ? "level-4" : "sheet",
  stroke: isFilled ? "sheet" : "ink-2",
  strokeWidth: 1.1,
});

const place = (level: number) => shownOne(level + 1);

function cells({ first, last, agreed }: VotedQuestion, name: string): readonly string[] {
  return [
    name,
    last === null ? words.map.hidden : String(last.n),
    last === null ? words.map.hidden : words.map.range(last.low + 1, last.high + 1),
    last === null ? words.map.hidden : place(last.median),
    first === null ? words.map.hidden : place(first.median),
    last === null ? words.map.hidden : words.map.readings[last.reading],
    agreed === null
      ? words.map.notSettled
      : typeof agreed === "number"
        ? place(agreed)
        : words.map[agreed === "none" ? "none" : "notApplicable"],
  ];
}
