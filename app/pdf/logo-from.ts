import { createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import { rasterSize } from "./raster-size";
import type { BrandingGiven } from "./render-options";
import { safeSvg } from "./safe-svg";

/** Pixels; a picture that says it is larger is not unpacked. */
const LARGEST = 5000;
/** What a logo is drawn into again, in pixels: enough for its place on paper in print. */
const BOX = { width: 900, height: 264 } as const;

export type LogoFault = "unknown" | "too-large" | "too-involved" | "unreadable";

export type LogoOutcome =
  | { readonly ok: true; readonly logo: NonNullable<BrandingGiven["logo"]> }
  | { readonly ok: false; readonly fault: LogoFault };

const refused = (fault: LogoFault): LogoOutcome => ({ ok: false, fault });

/** A PNG, JPEG or SVG unpacked and drawn anew as PNG, so that nothing but its look comes through. Blocks its thread meanwhile. */
export async function logoFrom(bytes: Uint8Array): Promise<LogoOutcome> {
  const size = rasterSize(bytes);
  if (size === "odd") return refused("unreadable");
  if (size === null) {
    const svg = safeSvg(bytes);
    return svg.ok ? redrawn(Buffer.from(svg.text), () => true) : refused(svg.fault);
  }
  if (Math.max(size.width, size.height) > LARGEST) return refused("too-large");
  const said = [size.width, size.height].sort();
  return redrawn(Buffer.from(bytes), ({ width, height }) => [width, height].sort().join() === said.join());
}

/** Draws what a decoder made of the bytes, where it is what they said: a picture may have been turned on its side. */
async function redrawn(bytes: Buffer, isAsSaid: (image: Image) => boolean): Promise<LogoOutcome> {
  try {
    const image = await loadImage(bytes);
    return isAsSaid(image) ? { ok: true, logo: drawnAnew(image) } : refused("unreadable");
  } catch {
    return refused("unreadable");
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
