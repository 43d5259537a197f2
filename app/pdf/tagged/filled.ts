import type { LaidNode } from "./leaves";

interface Font {
  readonly unitsPerEm: number;
  layout(text: string): {
    readonly glyphs: readonly unknown[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  };
}

interface Run {
  readonly attributes: { readonly font?: readonly Font[]; readonly fontSize?: number };
}

interface Line {
  readonly box: { readonly x: number };
  readonly runs: readonly Run[];
}

/** Puts a text in the place of one laid out before, in the same face, size and colour, flush with the right edge of its box. Letters of one font only. */
export function fillText(node: LaidNode & { lines?: readonly Line[] }, text: string): void {
  const [line] = node.lines ?? [];
  const [run] = line?.runs ?? [];
  const [font] = run?.attributes.font ?? [];
  if (line === undefined || run === undefined || font === undefined) return;
  const { glyphs, positions } = font.layout(text);
  const scale = (run.attributes.fontSize ?? 0) / font.unitsPerEm;
  const placed = positions.map(({ xAdvance, xOffset, yOffset }) => ({
    xAdvance: xAdvance * scale,
    yAdvance: 0,
    xOffset,
    yOffset,
  }));
  const xAdvance = placed.reduce((sum, position) => sum + position.xAdvance, 0);
  const x = (node.box?.width ?? 0) - xAdvance;
  node.lines = [{ ...line, box: { ...line.box, x }, runs: [{ ...run, glyphs, positions: placed, xAdvance } as Run] }];
}
