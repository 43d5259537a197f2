import { useId } from "react";
import type { Chart } from "~/charts/chart";
import { Mark } from "./mark";

interface DrawingProps {
  readonly chart: Pick<Chart, "width" | "height" | "shapes" | "title" | "desc">;
  readonly className?: string;
}

/** A chart as one inline SVG image with its name and description; as wide as it is let be, in its own proportions. */
export function Drawing({ chart: { width, height, shapes, title, desc }, className = "" }: DrawingProps) {
  const id = useId();
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}title ${id}desc`}
      className={`h-auto w-full ${className}`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}desc`}>{desc}</desc>
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes never move
        <Mark key={index} shape={shape} />
      ))}
    </svg>
  );
}
