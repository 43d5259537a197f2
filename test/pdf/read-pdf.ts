import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A piece of text as it stands on a page, in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Source Serif, of headings. */
  readonly serif: boolean;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** All its text, lines parted by spaces. */
  readonly text: string;
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  /** Titles of the outline, nested ones behind their parent. */
  readonly outline: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

const isSerif = (font: unknown) => String((font as { name?: string }).name).includes("Serif");

const titles = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap(({ title, items }) => [title, ...titles(items)]);

/** Reads a PDF with the real pdf.js, as a browser would. Telling the faces apart costs as much as all else: unless it is asked for, no piece is `serif`. */
export async function readPdf(bytes: Uint8Array, { faces = false } = {}): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    if (faces) await page.getOperatorList();
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) =>
      "str" in item
        ? [
            {
              text: item.str,
              x: item.transform[4] as number,
              y: item.transform[5] as number,
              width: item.width,
              serif: faces && isSerif(page.commonObjs.get(item.fontName)),
              ends: item.hasEOL,
            },
          ]
        : [],
    );
    const text = pieces.map((piece) => piece.text + (piece.ends ? " " : "")).join("");
    pages.push({ width, height, pieces, text: text.replace(/\s+/g, " ") });
  }
  const { info } = await document.getMetadata();
  const outline = titles(((await document.getOutline()) ?? []) as readonly OutlineNode[]);
  const language = (info as { Language?: string }).Language ?? null;
  return { pages, outline, info: info as Record<string, unknown>, language };
}
