import type { Chart, Shape } from "~/charts/chart";
import { type ColourToken, palette } from "~/charts/palette";
import { plainText } from "~/domain/plain-text";

const FACES = {
  sans: "'Source Sans 3', 'Segoe UI', Arial, sans-serif",
  serif: "'Source Serif 4', Georgia, serif",
} as const;

const escaped = (text: string) =>
  plainText(text).replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );
const colour = (token: ColourToken | null) => (token === null ? "none" : palette[token]);

/** A chart as an SVG file in the colours of paper, as large as it says it is. */
export const chartSvg = ({ width, height, title, desc, shapes }: Chart): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escaped(title)}</title><desc>${escaped(desc)}</desc>${shapes.map(mark).join("")}</svg>`;

function mark(shape: Shape): string {
  switch (shape.kind) {
    case "rect":
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"${paint(shape)}/>`;
    case "path":
      return `<path d="${shape.d}"${paint(shape)}${shape.dash === null ? "" : ` stroke-dasharray="${shape.dash.join(" ")}"`}/>`;
    case "circle":
      return `<circle cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}"${paint(shape)}/>`;
    case "text":
      return `<text x="${shape.x}" y="${shape.y}" fill="${colour(shape.colour)}" font-family="${FACES[shape.family]}" font-size="${shape.size}" font-weight="${shape.weight}" text-anchor="${shape.anchor}">${escaped(shape.text)}</text>`;
  }
}

const paint = ({ fill, stroke, strokeWidth }: Exclude<Shape, { kind: "text" }>) =>
  ` fill="${colour(fill)}" stroke="${colour(stroke)}" stroke-width="${strokeWidth}"`;
