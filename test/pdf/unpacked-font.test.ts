import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Font } from "@react-pdf/renderer";
import { expect, test } from "vitest";
import { unpackedFont } from "~/pdf/unpacked-font";

const file = createRequire(import.meta.url).resolve(
  "@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff",
);
const LETTERS = "Клиент";

interface Face {
  layout(text: string): { readonly glyphs: readonly { readonly advanceWidth: number; readonly path: Outline }[] };
}

interface Outline {
  toSVG(): string;
}

test("an unpacked font draws each letter as the packed one does", async () => {
  const address = `data:font/ttf;base64,${unpackedFont(readFileSync(file)).toString("base64")}`;
  const [packed, unpacked] = await Promise.all([drawnBy("packed", file), drawnBy("unpacked", address)]);
  expect(packed).toHaveLength(LETTERS.length);
  expect(unpacked).toEqual(packed);
});

test("what is no WOFF is refused", () => {
  expect(() => unpackedFont(Buffer.from("\0\x01\0\0 and so on"))).toThrow("This is no WOFF.");
});

async function drawnBy(fontFamily: string, src: string) {
  Font.register({ family: fontFamily, src });
  const descriptor = { fontFamily, fontWeight: 400, fontStyle: "normal" } as const;
  await Font.load(descriptor);
  const { glyphs } = (Font.getFont(descriptor).data as unknown as Face).layout(LETTERS);
  return glyphs.map(({ advanceWidth, path }) => `${advanceWidth} ${path.toSVG()}`);
}
