import type { Font } from "@react-pdf/renderer";

type Source = ReturnType<typeof Font.getFont>;
type Loaded = NonNullable<Source["data"]>;
type Laid = Pick<ReturnType<Loaded["layout"]>, "glyphs" | "positions">;
type Lay = (text: string, features?: unknown, script?: string, language?: string, direction?: string) => Laid;

const LONGEST = 40;
const kept = new Set<Map<string, Laid>>();

/** Sets a word once a paper, not each time it comes: words up to and with their space, as plain pdfkit sets them. A third of a paper's letters are its distinct words'. */
export function setWordsOnce(source: Source): void {
  const load = source.load.bind(source);
  let isDone = false;
  source.load = async () => {
    await load();
    if (source.data === null || isDone) return;
    isDone = true;
    source.data.layout = byWords(source.data.layout.bind(source.data) as Lay) as Loaded["layout"];
  };
}

/** Forgets every word: none outlives the paper it stood in. */
export function forgetWords(): void {
  for (const words of kept) words.clear();
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
