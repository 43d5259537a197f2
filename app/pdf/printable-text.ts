/** What stands on paper for a character that no bundled font has. */
const REPLACEMENT = "□";

const SPACES = /[\u2000-\u200a\u202f\u205f\u3000]/gu;
const HYPHENS = /[\u2010\u2011]/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/gu;
/** Invisible marks that carry no letter: joiners, directions, variation selectors, soft hyphens, controls. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const PLAIN = /^[\n\u0020-\u007e]*$/;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Text as paper can show it; each character no font has becomes one visible box, never another letter, and is told to `lost`. */
export function printableText(
  text: string,
  drawable: (codePoint: number) => boolean,
  lost: (character: string) => void,
): string {
  if (PLAIN.test(text)) return text;
  const tidy = text.replace(LINE_ENDS, "\n").replace(/\t/g, " ").replace(SPACES, "\u00a0").replace(HYPHENS, "-");
  let printable = "";
  for (const { segment } of graphemes.segment(tidy.normalize("NFC"))) printable += drawn(segment, drawable, lost);
  return printable;
}

function drawn(segment: string, drawable: (codePoint: number) => boolean, lost: (character: string) => void): string {
  const isDrawable = (text: string) => [...text].every((character) => character === "\n" || drawable(code(character)));
  const visible = segment.replace(INVISIBLE, "");
  if (isDrawable(visible)) return visible;
  const equivalent = visible.normalize("NFKC").replace(SPACES, "\u00a0");
  if (isDrawable(equivalent)) return equivalent;
  lost(segment);
  return REPLACEMENT;
}

const code = (character: string) => character.codePointAt(0) ?? 0;
