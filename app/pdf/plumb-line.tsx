import { Path, Rect, Svg } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { hatching } from "~/charts/hatching";
import { levelFill } from "~/charts/level-bar";
import { palette } from "~/charts/palette";
import type { PitfallFinding, Report } from "~/domain/report-types";
import { useAccent } from "./accent";

const TOP = 112;
const BAR = 9;

interface PlumbLineProps {
  readonly report: Report;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing of the cover: a line from the page's upper edge to its weight, and on it the pitfalls as bars, worst first. */
export function PlumbLine({ report, x, width, height }: PlumbLineProps) {
  const accent = useAccent();
  const end = height - 92;
  const step = (height * 0.5 - 44 - TOP) / Math.max(13, report.profile.length);
  const span = width - x - 64;
  return (
    <Svg
      style={{ position: "absolute", left: 0, top: 0 }}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {report.profile.map((finding, index) => (
        <Bar key={finding.pitfall.id} finding={finding} x={x} y={TOP + index * step} span={span} />
      ))}
      <Path d={`M${x} 0V${end}`} stroke={accent} strokeWidth={1} />
      <Path d={`M${x - 5} ${end}H${x + 5}L${x + 4} ${end + 13}L${x} ${end + 25}L${x - 4} ${end + 13}Z`} fill={accent} />
    </Svg>
  );
}

function Bar({
  finding,
  x,
  y,
  span,
}: {
  readonly finding: PitfallFinding;
  readonly x: number;
  readonly y: number;
  readonly span: number;
}) {
  const { score, level } = finding.standing;
  const length = ((score ?? 0) / 100) * span;
  const marks: ReactElement[] = [];
  if (level === null)
    marks.push(
      <Rect
        key="open"
        x={x}
        y={y}
        width={Math.max(length, 14)}
        height={BAR}
        fill="none"
        stroke={palette["rule-strong"]}
        strokeWidth={0.75}
        strokeDasharray="2 1.6"
      />,
    );
  else
    marks.push(
      <Rect key="bar" x={x} y={y} width={Math.max(length, 2)} height={BAR} fill={palette[levelFill(level)]} />,
    );
  if (level === 1 && length > 4) {
    const hatch = hatching(x, y, length, BAR, 5);
    if (hatch.kind === "path") marks.push(<Path key="hatch" d={hatch.d} stroke={palette["ink-3"]} strokeWidth={0.6} />);
  }
  return <>{marks}</>;
}
