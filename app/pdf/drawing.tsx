import { Circle, Path, Rect, Svg, Text } from "@react-pdf/renderer";
import type { Chart, Shape } from "~/charts/chart";
import { type ColourToken, palette } from "~/charts/palette";
import { useAccent } from "./accent";
import { stacks } from "./fonts";
import { stackFor } from "./stack-for";
import { tagged } from "./tagged/tag";

type Colours = (token: ColourToken | null) => string;

/** A chart on paper: its shapes, drawn at `width` points with the chart's own proportions; to the ear its title and description. */
export function Drawing({ chart, width = chart.width }: { readonly chart: Chart; readonly width?: number }) {
  const accent = useAccent();
  const colour: Colours = (token) => (token === null ? "none" : token === "accent" ? accent : palette[token]);
  return (
    <Svg
      width={width}
      height={(chart.height * width) / chart.width}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      {...tagged({ role: "Figure", alt: `${chart.title}. ${chart.desc}` })}
    >
      {chart.shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes never move
        <Mark key={index} shape={shape} colour={colour} />
      ))}
    </Svg>
  );
}

function Mark({ shape, colour }: { readonly shape: Shape; readonly colour: Colours }) {
  switch (shape.kind) {
    case "rect":
      return (
        <Rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          fill={colour(shape.fill)}
          stroke={colour(shape.stroke)}
          strokeWidth={shape.strokeWidth}
        />
      );
    case "path":
      return (
        <Path
          d={shape.d}
          fill={colour(shape.fill)}
          stroke={colour(shape.stroke)}
          strokeWidth={shape.strokeWidth}
          {...(shape.dash === null ? {} : { strokeDasharray: shape.dash.join(" ") })}
        />
      );
    case "circle":
      return (
        <Circle
          cx={shape.cx}
          cy={shape.cy}
          r={shape.r}
          fill={colour(shape.fill)}
          stroke={colour(shape.stroke)}
          strokeWidth={shape.strokeWidth}
        />
      );
    case "text":
      return (
        <Text
          x={shape.x}
          y={shape.y}
          fill={colour(shape.colour)}
          textAnchor={shape.anchor}
          style={
            {
              fontFamily: stackFor(stacks[shape.family], shape.text),
              fontSize: shape.size,
              fontWeight: shape.weight,
            } as never
          }
        >
          {shape.text}
        </Text>
      );
  }
}
