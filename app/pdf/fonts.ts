import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Font } from "@react-pdf/renderer";
import { setWordsOnce } from "./laid-words";
import { brokenWord } from "./long-words";
import { unpackedFont } from "./unpacked-font";

const resolve = createRequire(import.meta.url).resolve;

const SUBSETS = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"] as const;

interface Face {
  readonly family: string;
  /** Package and the part of its file names before weight and style. */
  readonly files: string;
  /** A face with one file stands in for its bold and italic too. */
  readonly only?: true;
}

const facesOf = (family: string, name: string, subsets: readonly string[]): Face[] =>
  subsets.map((subset) => ({ family: `${family} ${subset}`, files: `${name}/files/${name}-${subset}` }));

const SERIF = facesOf("Source Serif 4", "source-serif-4", SUBSETS);
const SANS = facesOf("Source Sans 3", "source-sans-3", [...SUBSETS, "greek-ext"]);
/** Arrows, ticks, comparisons and the box that stands for what no font has. */
const SIGNS: Face[] = [{ family: "Noto Sans Math", files: "noto-sans-math/files/noto-sans-math-latin", only: true }];

const names = (faces: readonly Face[]) => faces.map(({ family }) => family);

/** Font stacks for headings and for reading; each letter is set in the first font that has it. */
export const stacks = {
  serif: names([...SERIF, ...SANS, ...SIGNS]),
  sans: names([...SANS, ...SIGNS]),
} as const;

const STYLES = [
  { fontWeight: 400, fontStyle: "normal" },
  { fontWeight: 600, fontStyle: "normal" },
  { fontWeight: 400, fontStyle: "italic" },
] as const;

/** A font of a package as an address that holds it. */
const bundled = (file: string) =>
  `data:font/ttf;base64,${unpackedFont(readFileSync(resolve(file))).toString("base64")}`;

let registered = false;

/** Makes the bundled fonts known to the renderer, once, and turns its hyphenation off: names must not be split. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  for (const { family, files, only } of [...SERIF, ...SANS, ...SIGNS])
    Font.register({
      family,
      fonts: STYLES.map(({ fontWeight, fontStyle }) => ({
        src: bundled(`@fontsource/${files}-${only ? "400-normal" : `${fontWeight}-${fontStyle}`}.woff`),
        fontWeight,
        fontStyle,
      })),
    });
  for (const { sources } of Object.values(Font.getRegisteredFonts()))
    for (const source of sources) setWordsOnce(source);
  Font.registerHyphenationCallback(brokenWord);
}
