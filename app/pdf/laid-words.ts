import type { Font } from "@react-pdf/renderer";

type Source = ReturnType<typeof Font.getFont>;
type Loaded = NonNullable<Source["data"]>;
type Laid = Pick<ReturnType<Loaded["layout"]>, "glyphs" | "positions">;
interface Glyph {
  readonly codePoints: readonly number[];
}
type GetGlyph = (id: number, codePoints?: readonly number[]) => Glyph;
type Lay = (text: string, features?: unknown, script?: string, language?: string, direction?: string) => Laid;

const LONGEST = 40;
const kept = new Set<Map<string, unknown>>();

/** Sets a word once a paper, not each time it comes: words up to and with their space, as plain pdfkit sets them. A third of a paper's letters are its distinct words'. */
export function setWordsOnce(source: Source): void {
  const load = source.load.bind(source);
  let isDone = false;
  source.load = async () => {
    await load();
    if (source.data === null || isDone) return;
    isDone = true;
    source.data.getGlyph = byText(source.data.getGlyph.bind(source.data) as GetGlyph) as Loaded["getGlyph"];
    source.data.layout = byWords(source.data.layout.bind(source.data) as Lay) as Loaded["layout"];
  };
}

/** Forgets every word and what its glyphs stood for: none outlives the paper it stood in. */
export function forgetWords(): void {
  for (const words of kept) words.clear();
}

/**
 * A glyph with the characters it stands for here. The font reader keeps a glyph with those it first stood for, so that after “a” with a variation selector
 * every “a” of every later paper counted as two, and words were parted in their midst; and a no-break space became a space, or the other way round.
 */
function byText(glyphOf: GetGlyph): GetGlyph {
  const others = new Map<string, Glyph>();
  kept.add(others);
  return (id, codePoints = []) => {
    const glyph = glyphOf(id, codePoints);
    const { length } = codePoints;
    if (glyph.codePoints.length === length && glyph.codePoints.every((each, at) => each === codePoints[at]))
      return glyph;
    const key = `${id} ${codePoints.join(" ")}`;
    const known = others.get(key) ?? (Object.create(glyph, { codePoints: { value: codePoints } }) as Glyph);
    others.set(key, known);
    return known;
  };
}

function byWords(lay: Lay): Lay {
  const words = new Map<string, Laid>();
  kept.add(words);
  const laid = (word: string): Laid => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const { glyphs, positions } = lay(word, undefined, undefined, undefined, "ltr");
    if (word.length <= LONGEST) words.set(word, { glyphs, positions });
    return { glyphs, positions };
  };
  return (text, features, script, language, direction) => {
    const isPlain = features === undefined || (Array.isArray(features) && features.length === 0);
    if (!isPlain || script !== undefined || language !== undefined || direction !== "ltr")
      return lay(text, features, script, language, direction);
    const run: { glyphs: Laid["glyphs"]; positions: Laid["positions"] } = { glyphs: [], positions: [] };
    for (let start = 0; start < text.length; ) {
      const space = text.indexOf(" ", start);
      const end = space < 0 ? text.length : space + 1;
      const { glyphs, positions } = laid(text.slice(start, end));
      for (const glyph of glyphs) run.glyphs.push(glyph);
      for (const position of positions) run.positions.push(position);
      start = end;
    }
    return run;
  };
}
