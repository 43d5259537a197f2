import { createRequire } from "node:module";
import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import type { Chart, Shape } from "~/charts/chart";
import { palette } from "~/charts/palette";

const resolve = createRequire(import.meta.url).resolve;
const SCALE = 2;
const FACES = { sans: "source-sans-3", serif: "source-serif-4" } as const;
const SUBSETS = ["latin", "latin-ext", "greek", "cyrillic"] as const;
const WEIGHTS = [400, 600] as const;

let registered = false;

/** A chart as a PNG at twice its size, for programs that do not draw SVG; equal charts give equal bytes. */
export function chartPng({ width, height, shapes }: Chart): Buffer {
  registerFaces();
  const canvas = createCanvas(Math.ceil(width * SCALE), Math.ceil(height * SCALE));
  const context = canvas.getContext("2d");
  context.scale(SCALE, SCALE);
  for (const shape of shapes) draw(context, shape);
  return canvas.toBuffer("image/png");
}

function registerFaces(): void {
  if (registered) return;
  registered = true;
  for (const name of Object.values(FACES))
    for (const subset of SUBSETS)
      for (const weight of WEIGHTS)
        GlobalFonts.registerFromPath(
          resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`),
          `${name} ${subset}`,
        );
}

const stackOf = (name: string) => SUBSETS.map((subset) => `"${name} ${subset}"`).join(", ");

function draw(context: SKRSContext2D, shape: Shape): void {
  if (shape.kind === "text") {
    context.font = `${shape.weight} ${shape.size}px ${stackOf(FACES[shape.family])}`;
    context.textAlign = shape.anchor === "middle" ? "center" : shape.anchor;
    context.fillStyle = palette[shape.colour];
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  const outline = outlineOf(shape);
  context.setLineDash(shape.kind === "path" && shape.dash !== null ? [...shape.dash] : []);
  if (shape.fill !== null) {
    context.fillStyle = palette[shape.fill];
    context.fill(outline);
  }
  if (shape.stroke !== null) {
    context.strokeStyle = palette[shape.stroke];
    context.lineWidth = shape.strokeWidth;
    context.stroke(outline);
  }
}

function outlineOf(shape: Exclude<Shape, { kind: "text" }>): Path2D {
  if (shape.kind === "path") return new Path2D(shape.d);
  const outline = new Path2D();
  if (shape.kind === "circle") outline.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI);
  else outline.rect(shape.x, shape.y, shape.width, shape.height);
  return outline;
}
