import type { Shape } from "~/charts/chart";
import type { ColourToken } from "~/charts/palette";

/** A token's colour in whichever scheme the page stands in, light or dark. */
const colour = (token: ColourToken | null) => (token === null ? "none" : `var(--${token})`);

/** One shape of a chart as SVG, by attributes alone: the content security policy lets no style attribute pass. */
export function Mark({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case "rect":
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...paint(shape)} />;
    case "path":
      return <path d={shape.d} {...paint(shape)} strokeDasharray={shape.dash?.join(" ")} />;
    case "circle":
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paint(shape)} />;
    case "text":
      return (
        <text
          x={shape.x}
          y={shape.y}
          fill={colour(shape.colour)}
          fontSize={shape.size}
          fontWeight={shape.weight}
          textAnchor={shape.anchor}
          className={shape.family === "serif" ? "font-serif" : "font-sans"}
        >
          {shape.text}
        </text>
      );
  }
}

const paint = ({ fill, stroke, strokeWidth }: Exclude<Shape, { kind: "text" }>) => ({
  fill: colour(fill),
  stroke: colour(stroke),
  strokeWidth,
});
