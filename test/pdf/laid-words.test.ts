import { Font } from "@react-pdf/renderer";
import { beforeAll, expect, test } from "vitest";
import { registerFonts, stacks } from "~/pdf/fonts";
import { forgetWords } from "~/pdf/laid-words";

interface Laid {
  readonly glyphs: readonly { readonly codePoints: readonly number[] }[];
  readonly positions: readonly { readonly xAdvance: number }[];
}

const [fontFamily = ""] = stacks.sans;
const lay = (text: string, features: unknown = []) => {
  const font = Font.getFont({ fontFamily }).data as unknown as { layout(...given: unknown[]): Laid };
  const { glyphs, positions } = font.layout(text, features, undefined, undefined, "ltr");
  return { glyphs, widths: positions.map(({ xAdvance }) => xAdvance) };
};

beforeAll(async () => {
  registerFonts();
  await Font.load({ fontFamily });
});

test("words set one by one stand as the font sets them, kerned and with their spaces", () => {
  const text = "AVATAR Tell us, “Water” affects flow";
  const { glyphs, widths } = lay(text);
  const words = text.match(/\S+ ?/g) ?? [];
  const whole = lay(text, { kern: true });
  expect(glyphs.flatMap(({ codePoints }) => codePoints)).toEqual([...text].map((letter) => letter.codePointAt(0)));
  expect(widths).toEqual(words.flatMap((word) => lay(word).widths));
  const sum = (all: readonly number[]) => all.reduce((total, width) => total + width, 0);
  expect(Math.abs(sum(widths) - sum(whole.widths))).toBeLessThan(sum(whole.widths) * 0.005);
});

test("a word is set once until the paper is done, and then forgotten", () => {
  const glyphOf = (text: string) => lay(text).glyphs;
  const before = lay("Brindlecote ");
  expect(lay("Brindlecote Brindlecote ").glyphs).toEqual([...before.glyphs, ...before.glyphs]);
  const { data } = Font.getFont({ fontFamily });
  let asked = 0;
  const font = data as unknown as { glyphsForString(text: string): unknown };
  const own = font.glyphsForString.bind(font);
  font.glyphsForString = (text) => {
    asked += 1;
    return own(text);
  };
  glyphOf("Brindlecote ");
  expect(asked).toBe(0);
  forgetWords();
  glyphOf("Brindlecote ");
  expect(asked).toBe(1);
  font.glyphsForString = own;
});

test.each([
  ["a letter after it stood with a variation selector", "q\ufe0f", "q"],
  ["a figure after it stood in a keycap", "7\ufe0f", "7"],
  ["a space after a no-break space", "\u00a0", " "],
  ["a no-break space after a space", " ", "\u00a0"],
])("%s stands for itself, whatever another paper held", (_name, before, after) => {
  const said = (text: string) => lay(text).glyphs.map(({ codePoints }) => codePoints);
  const points = (text: string) => [...text].map((letter) => letter.codePointAt(0));
  said(before);
  forgetWords();
  expect(said(after)).toEqual([points(after)]);
  forgetWords();
  expect(said(before)).toEqual([points(before)]);
});
