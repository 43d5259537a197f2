import { Font } from "@react-pdf/renderer";
import { registerFonts, stacks } from "./fonts";

const LETTER = /[\p{L}\p{M}]/u;

type Drawable = (codePoint: number) => boolean;

interface LoadedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}

let known: Promise<Drawable> | null = null;

/** Tells whether the fonts of paper have a readable glyph for a code point, asked of the fonts themselves. */
export function drawable(): Promise<Drawable> {
  known ??= openDrawable();
  return known;
}

async function openDrawable(): Promise<Drawable> {
  registerFonts();
  const fonts = await Promise.all(
    [stacks.serif, stacks.sans].map((stack) => Promise.all(stack.map((fontFamily) => loaded(fontFamily)))),
  );
  const answers = new Map<number, boolean>();
  return (codePoint) => {
    const answer = answers.get(codePoint) ?? fonts.every((stack) => isReadable(stack, codePoint));
    answers.set(codePoint, answer);
    return answer;
  };
}

async function loaded(fontFamily: string): Promise<LoadedFont> {
  const descriptor = { fontFamily, fontWeight: 400, fontStyle: "normal" } as const;
  await Font.load(descriptor);
  return Font.getFont(descriptor).data as unknown as LoadedFont;
}

/** The first font of a stack that claims the code point is the one that draws it; some claim a glyph whose outline cannot be read, and the last, of signs, has letters it cannot set as words. */
function isReadable(stack: readonly LoadedFont[], codePoint: number): boolean {
  const font = stack.find((each) => each.hasGlyphForCodePoint(codePoint));
  if (font === undefined || (font === stack.at(-1) && LETTER.test(String.fromCodePoint(codePoint)))) return false;
  try {
    return Number.isFinite(font.glyphForCodePoint(codePoint).advanceWidth);
  } catch {
    return false;
  }
}
