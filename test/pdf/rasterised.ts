import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page as pixels. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, rows from the top. */
  readonly data: Uint8ClampedArray;
  readonly png: Buffer;
}

/** The factory pdf.js keeps for Node, as far as it is used here. */
interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): {
    readonly canvas: { toBuffer(type: "image/png"): Buffer };
    readonly context: {
      getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
    };
  };
}

/** Draws every page of a PDF with the real pdf.js; `scale` 1 is 72 pixels an inch. */
export async function rasterised(bytes: Uint8Array, scale: number): Promise<Raster[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: Raster[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    // pdf.js draws with the canvas it brings along; its paths are strangers to any other
    const { canvas, context } = (document.canvasFactory as unknown as CanvasFactory).create(width, height);
    await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
    const { data } = context.getImageData(0, 0, width, height);
    pages.push({ width, height, data, png: canvas.toBuffer("image/png") });
  }
  return pages;
}
