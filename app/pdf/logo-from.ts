import { createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import { rasterSize } from "./raster-size";
import type { BrandingGiven } from "./render-options";
import { safeSvg } from "./safe-svg";

/** Pixels; a picture that says it is larger is not unpacked. */
const LARGEST = 5000;
/** What a logo is drawn into again, in pixels: enough for its place on paper in print. */
const BOX = { width: 900, height: 264 } as const;

export type LogoFault = "unknown" | "too-large" | "unreadable";

export type LogoOutcome =
  | { readonly ok: true; readonly logo: NonNullable<BrandingGiven["logo"]> }
  | { readonly ok: false; readonly fault: LogoFault };

/** A PNG, JPEG or SVG unpacked and drawn anew as PNG, so that nothing but its look comes through. Blocks its thread meanwhile. */
export async function logoFrom(bytes: Uint8Array): Promise<LogoOutcome> {
  const size = rasterSize(bytes);
  const svg = size === null ? safeSvg(bytes) : null;
  if (size === null && svg === null) return { ok: false, fault: "unknown" };
  if (size !== null && Math.max(size.width, size.height) > LARGEST) return { ok: false, fault: "too-large" };
  try {
    return { ok: true, logo: drawnAnew(await loadImage(svg === null ? Buffer.from(bytes) : Buffer.from(svg))) };
  } catch {
    return { ok: false, fault: "unreadable" };
  }
}

function drawnAnew(image: Image): NonNullable<BrandingGiven["logo"]> {
  if (!(image.width > 0 && image.height > 0)) throw new Error("a picture without a size");
  const scale = Math.min(BOX.width / image.width, BOX.height / image.height);
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").drawImage(image, 0, 0, width, height);
  return { bytes: new Uint8Array(canvas.toBuffer("image/png")), format: "png", width, height };
}
